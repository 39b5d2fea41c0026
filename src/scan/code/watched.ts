import { createLocator } from '../region.ts';
import type { CallModel, FlowLanguage } from './flow/model.ts';
import { infraLanguages } from './infra/all.ts';
import { javascript, tsx, typescript } from './javascript/language.ts';
import { python } from './python/language.ts';
import { nodesOf, type Parsers, type SyntaxNode } from './syntax.ts';

/** A call on a line, and the rules that look at what it is given or at how it is made. */
export interface WatchedCall {
  /** As it is written: `cur.execute`. */
  readonly name: string;
  /** Those that ask whether data from outside reaches it. */
  readonly sinks: readonly string[];
  /** Those that ask whether the call is right by itself. */
  readonly checks: readonly string[];
}

const followed: ReadonlyMap<string, FlowLanguage> = new Map(
  [python, javascript, typescript, tsx].map(language => [language.name, language]),
);

/** The calls on a line that rules look at, by their names; none for languages whose data is not followed. */
export function watchedCalls(language: string, text: string, line: number, parsers: Parsers): readonly WatchedCall[] {
  const flow = followed.get(language);
  const parse = parsers.get(language);
  if (flow === undefined || parse === undefined) return [];
  const regionOf = createLocator(text);
  const calls = new Map<string, WatchedCall>();
  for (const node of nodesOf(parse(text).root)) {
    const callee = calleeOf(node);
    if (callee === undefined || regionOf(callee).endLine !== line) continue;
    const name = text.slice(callee.start, callee.end).replaceAll(/\s+/g, '');
    const watched = watchedBy(flow, name);
    if (watched !== undefined) calls.set(name, { name, ...watched });
  }
  return [...calls.values()];
}

/** How many rules look at files of a language without following data; `undefined` where data is followed. */
export function patternRules(language: string): number | undefined {
  return infraLanguages.find(({ name }) => name === language)?.rules.length;
}

function calleeOf(node: SyntaxNode): SyntaxNode | undefined {
  if (!/^(?:call|call_expression|new_expression)$/.test(node.type)) return undefined;
  return node.children.find(({ field }) => field === 'function' || field === 'constructor');
}

/** By the whole name, by the method of any object, or by a function that may have been imported under its own name. */
function watchedBy({ models }: FlowLanguage, name: string): Omit<WatchedCall, 'name'> | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const isKnown = ([key, { sinks = [], checks = [] }]: [string, CallModel]) =>
    key.endsWith(`.${last}`) && !key.startsWith('.') && sinks.length + checks.length > 0;
  const found =
    models.calls.get(models.canonical(name)) ??
    (last === name ? undefined : models.calls.get(`.${last}`)) ??
    [...models.calls].find(isKnown)?.[1];
  const sinks = [...new Set(found?.sinks?.map(({ rule }) => rule))];
  const checks = [...new Set(found?.checks?.map(({ rule }) => rule))].filter(rule => !sinks.includes(rule));
  return sinks.length + checks.length === 0 ? undefined : { sinks, checks };
}
