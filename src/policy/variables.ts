import type { Problem } from '../errors.ts';
import { suggestion } from '../near-miss.ts';

/** What a policy's variables stand for when it is applied: absolute, normalised paths. */
export interface Scope {
  readonly workspace: string;
  /** Home directories: the agent's first, then those of people on this machine. */
  readonly home: readonly string[];
  /** Folders for scratch files. */
  readonly tmp: readonly string[];
  /** Files and folders of the guard itself: policies, logs, keys. */
  readonly guard: readonly string[];
  /** The day it is, as `2026-12-31` in UTC. Without it, no exception is in force. */
  readonly today?: string;
}

export const scopeNames = ['workspace', 'home', 'tmp', 'guard'] as const;
export type ScopeName = (typeof scopeNames)[number];

export type Lists = Readonly<Record<string, readonly string[]>>;

/** The names used as `${name}` in a text. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{([^}]*)\}/g)].map(match => match[1] ?? '');
}

type TextFault = Pick<Problem, 'code' | 'message' | 'help'>;

/** More than a list of people's hosts or branches; less than what several long lists in one text multiply to. */
const maxTexts = 10_000;

/** One sentence about what is wrong with the variables of a text, and the near miss. */
function textFault(text: string, lists: Lists): TextFault | undefined {
  const names = variablesIn(text);
  const own = names.filter(name => Object.hasOwn(lists, name));
  const unknown = (name: string, known: readonly string[], where: string): TextFault => {
    const help = suggestion(name, known);
    const message = `unknown variable \`\${${name}}\`${where}`;
    return { code: 'VARIABLE_UNKNOWN', message, ...(help === undefined ? {} : { help }) };
  };
  const stranger = names.find(name => !isScopeName(name) && !own.includes(name));
  if (stranger !== undefined) return unknown(stranger, [...scopeNames, ...Object.keys(lists)], '');
  for (const list of own) {
    const nested = lists[list]?.flatMap(variablesIn).find(name => !isScopeName(name));
    if (nested !== undefined) return unknown(nested, scopeNames, ` in the list \`${list}\``);
  }
  const count = own.reduce((product, name) => product * (lists[name]?.length ?? 0), 1);
  if (count <= maxTexts) return undefined;
  const message = `\`${text}\` stands for ${count} texts; at most ${maxTexts} are read`;
  return { code: 'PATTERN_INVALID', message, help: 'use one list in a text' };
}

/** The texts whose variables are wrong. */
export function variableFaults(
  texts: readonly string[],
  lists: Lists,
): readonly (TextFault & { readonly index: number })[] {
  return texts.flatMap((text, index) => {
    const fault = textFault(text, lists);
    return fault ? [{ index, ...fault }] : [];
  });
}

/** Every text that a template can stand for: the product of its variables' values. */
export function expand(template: string, scope: Scope, lists: Lists): string[] {
  return withLists(template, lists).flatMap(text => withScope(text, scope));
}

/** Puts in the values of lists. They are written by who writes the policy: they may use the other variables. */
export function withLists(template: string, lists: Lists): string[] {
  return substitute(template, name => (isScopeName(name) ? undefined : Object.hasOwn(lists, name) ? lists[name] : []));
}

/** Puts in what belongs to the run. */
export function withScope(template: string, scope: Scope): string[] {
  return substitute(template, name => (isScopeName(name) ? valuesOf(name, scope) : undefined));
}

/** What a variable of the run stands for. */
export function valuesOf(name: ScopeName, scope: Scope): readonly string[] {
  return [scope[name]].flat();
}

/** A variable without values is left as it is written. */
function substitute(template: string, valuesOf: (name: string) => readonly string[] | undefined): string[] {
  const match = /\$\{([^}]*)\}/.exec(template);
  if (!match) return [template];
  const [written, name = ''] = match;
  const before = template.slice(0, match.index);
  const rest = substitute(template.slice(match.index + written.length), valuesOf);
  return (valuesOf(name) ?? [written]).flatMap(value => rest.map(tail => before + value + tail));
}

/** Whether a name is one of the run's. */
export function isScopeName(name: string): name is ScopeName {
  return (scopeNames as readonly string[]).includes(name);
}
