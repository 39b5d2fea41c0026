import type { OperationKind } from '../operation.ts';
import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { matcherKeys } from './matcher-keys.ts';
import { createPathIndex, type PathIndex } from './path-index.ts';
import { listOf, type Matcher } from './policy.ts';
import type { Check } from './subject.ts';
import type { Lists, Scope } from './variables.ts';

/** A matcher that has been read but not yet been given its variables. */
export interface MatcherTemplate {
  /** Matchers that are bound to one index look a path up together. */
  bind(scope: Scope, paths?: PathIndex): Check;
}

type Fault = KeyFault & { readonly key: string };

/**
 * Reads a matcher. Keys that can never fit the operations it names are faults: a rule that looks as if it protects
 * and never matches is worse than none.
 */
export function compileMatcher(
  matcher: Partial<Matcher>,
  kinds: readonly OperationKind[],
  lists: Lists,
  known = false,
): MatcherTemplate | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const compiled: CompiledKey[] = [];
  for (const [key, value] of Object.entries(matcher) as [keyof Matcher, unknown][]) {
    if (key === 'operation') continue;
    const entry = matcherKeys[key];
    const made = kinds.some(kind => entry.kinds.includes(kind))
      ? entry.compile(value, lists, known)
      : [misplaced(key, kinds)];
    if (typeof made === 'function') compiled.push(made);
    else faults.push(...made.map(fault => ({ key, ...fault })));
  }
  if (faults.length > 0) return { faults };
  const own = matcher.operation === undefined ? undefined : new Set<OperationKind>(listOf(matcher.operation));
  return {
    bind: (scope, paths = createPathIndex(scope)) => {
      const checks = compiled.map(make => make(scope, paths));
      return (subject, certainty) =>
        (own === undefined || own.has(subject.operation.kind)) && checks.every(check => check(subject, certainty));
    },
  };
}

function misplaced(key: Exclude<keyof Matcher, 'operation'>, kinds: readonly OperationKind[]): KeyFault {
  const quoted = (names: readonly OperationKind[], separator: string) =>
    names.map(name => `\`${name}\``).join(separator);
  return {
    code: 'POLICY_INVALID',
    at: 'key',
    message: `\`${key}\` never fits ${quoted(kinds, ' or ')}`,
    help: `\`${key}\` belongs to ${quoted(matcherKeys[key].kinds, ', ')}`,
  };
}
