import type { OperationKind } from '../../operation.ts';
import { canonicalJson } from '../compile.ts';
import { compilePath } from '../glob.ts';
import { covers, shapeOf } from '../path-match.ts';
import { listOf, type Matcher, type Rule, type Some } from '../policy.ts';
import { type Lists, type Scope, withLists, withScope } from '../variables.ts';
import { coversName, overlapsName } from './names.ts';

type Key = Exclude<keyof Matcher, 'operation'>;

/** How the values of a key are compared; a key that is not here only equals itself. */
const families: Readonly<Partial<Record<Key, 'name' | 'folded' | 'path' | 'set' | 'all'>>> = {
  tool: 'name',
  program: 'name',
  subcommand: 'name',
  language: 'name',
  name: 'name',
  target: 'name',
  server: 'name',
  remote: 'name',
  ref: 'name',
  variable: 'name',
  host: 'folded',
  method: 'folded',
  path: 'path',
  flag: 'set',
  only_flags: 'set',
  all_flags: 'all',
  port: 'set',
  what: 'set',
  risk: 'set',
};

/** True when it is certain that the outer matcher fits every operation that the inner one fits. */
export function coversMatcher(outer: Partial<Matcher>, inner: Partial<Matcher>, lists: Lists): boolean {
  return (Object.keys(outer) as (keyof Matcher)[]).every(key => {
    if (outer[key] === undefined) return true;
    if (inner[key] === undefined) return false;
    if (key === 'operation') return isWithin(inner.operation, outer.operation);
    return coversKey(key, outer[key], inner[key], lists);
  });
}

/** True when it is certain that every operation of the inner rule is one of the outer rule, its exceptions included. */
export function coversRule(outer: Rule, inner: Rule, lists: Lists): boolean {
  if (!coversMatcher(outer.when, inner.when, lists)) return false;
  const left = listOf<Partial<Matcher>>(inner.unless ?? []);
  return listOf<Partial<Matcher>>(outer.unless ?? []).every(
    exception =>
      left.some(other => coversMatcher(other, exception, lists)) || areDisjoint(exception, inner.when, lists),
  );
}

function coversKey(key: Key, outer: unknown, inner: unknown, lists: Lists): boolean {
  const family = families[key];
  if (family === undefined) return canonicalJson(outer) === canonicalJson(inner);
  if (family === 'set') return isWithin(inner, outer);
  if (family === 'all') return isWithin(outer, inner);
  const [wide, narrow] = [textsIn(outer, lists), textsIn(inner, lists)];
  if (family === 'path') return coversPaths(wide, narrow);
  const fold = (text: string) => (family === 'folded' ? text.toLowerCase() : text);
  return narrow.every(text => wide.some(pattern => coversName(fold(pattern), fold(text))));
}

/** True when it is certain that no operation fits both. */
export function areDisjoint(one: Partial<Matcher>, other: Partial<Matcher>, lists: Lists): boolean {
  return (Object.keys(one) as (keyof Matcher)[]).some(key => {
    const [left, right] = [one[key], other[key]];
    if (left === undefined || right === undefined) return false;
    if (typeof left === 'boolean') return left !== right;
    if (key === 'operation' || key === 'port' || key === 'what' || key === 'risk')
      return !listOf(left as Some<unknown>).some(value => listOf(right as Some<unknown>).includes(value));
    const family = families[key];
    if (family !== 'name' && family !== 'folded') return false;
    const fold = (text: string) => (family === 'folded' ? text.toLowerCase() : text);
    return !textsIn(left, lists).some(a => textsIn(right, lists).some(b => overlapsName(fold(a), fold(b))));
  });
}

function isWithin(inner: unknown, outer: unknown): boolean {
  const allowed = listOf(outer as Some<unknown>);
  return listOf(inner as Some<unknown>).every(value => allowed.includes(value));
}

function textsIn(value: unknown, lists: Lists): string[] {
  return listOf(value as Some<string>).flatMap(text => withLists(text, lists));
}

/** Names that no folder has, so that only what covers any folder covers these. */
const nowhere: Scope = {
  workspace: '/\uE010workspace',
  home: ['/\uE010home'],
  tmp: ['/\uE010tmp'],
  guard: ['/\uE010guard'],
};

/** Each alternative of a path pattern, as segments; nothing for one that cannot be compared. */
function alternativesOf(text: string): readonly (readonly string[])[] | undefined {
  // In the name of a file, a bracket is no wildcard.
  if (text.includes('[')) return undefined;
  return withScope(text, nowhere)
    .map(compilePath)
    .flatMap(made => ('problem' in made ? [] : made.alternatives));
}

function coversPaths(outer: readonly string[], inner: readonly string[]): boolean {
  const wide = outer.flatMap(text => alternativesOf(text) ?? []);
  return inner.every(text =>
    alternativesOf(text)?.every(segments => wide.some(pattern => coversPath(pattern, segments))),
  );
}

function coversPath(outer: readonly string[], inner: readonly string[]): boolean {
  // A pattern that floats leaves alone the trees above what it names, which others reach: it only equals itself.
  const floats = outer[0] === '**' && outer.some(segment => segment !== '**');
  if (floats) return outer.join('/') === inner.join('/');
  return covers(outer, shapeOf({ path: `/${inner.join('/')}`, glob: true }));
}

/** The kinds of operation that a rule is about. */
export function kindsOf(rule: Rule): readonly OperationKind[] {
  return listOf(rule.when.operation);
}
