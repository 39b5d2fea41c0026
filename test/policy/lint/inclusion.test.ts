import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/operation.ts';
import { compileMerged } from '../../../src/policy/compile.ts';
import { exampleScope } from '../../../src/policy/examples.ts';
import { areDisjoint, coversMatcher } from '../../../src/policy/lint/inclusion.ts';
import { coversName, overlapsName } from '../../../src/policy/lint/names.ts';
import type { Effect, Matcher, Rule } from '../../../src/policy/policy.ts';
import { compileName } from '../../../src/policy/regex.ts';

const letters = (more: readonly string[], max = 5) =>
  fc.array(fc.constantFrom('a', 'b', ...more), { maxLength: max }).map(all => all.join(''));
const segment = fc.constantFrom('a', 'b', 'ab', '.a', '*', 'a*', '*b', '?', '**', 'a?');
const pattern = fc
  .tuple(fc.constantFrom('/', '**/', '${workspace}/', '${home}/'), fc.array(segment, { minLength: 1, maxLength: 4 }))
  .map(([start, segments]) => start + segments.join('/'));
const name = fc.constantFrom('a', 'b', 'ab', '.a', 'aab', 'workspace', 'home', 'user');
const path = fc.record({
  kind: fc.constant('read' as const),
  path: fc
    .array(fc.oneof({ weight: 4, arbitrary: name }, fc.constantFrom('*', 'a*', '?', '[ab]')), { maxLength: 5 })
    .map(all => `/${all.join('/')}`),
  glob: fc.boolean(),
  tree: fc.boolean(),
});
const connect = fc.record({
  kind: fc.constant('connect' as const),
  host: letters(['.', 'A']),
  port: fc.option(fc.constantFrom(80, 443), { nil: undefined }),
  method: fc.option(fc.constantFrom('GET', 'post'), { nil: undefined }),
});
const execute = fc.record({
  kind: fc.constant('execute' as const),
  program: letters([]),
  args: fc.array(fc.constantFrom('-a', '-b', '--all', '-ab', 'x', '--', '--all=1', undefined), { maxLength: 4 }),
  described: fc.boolean(),
});
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
const flags = some(fc.constantFrom('-a', '-b', '--all'));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** A matcher of one kind and an operation of that kind. */
const kinds = {
  path: {
    operation: path as fc.Arbitrary<Operation>,
    matcher: fc.record({ operation: fc.constant('read' as const), path: some(pattern) }),
  },
  connect: {
    operation: connect as fc.Arbitrary<Operation>,
    matcher: fc.record({
      operation: fc.constant('connect' as const),
      host: optional(some(letters(['*', '.', 'A']))),
      port: optional(some(fc.constantFrom(80, 443))),
      method: optional(some(fc.constantFrom('GET', 'POST', '*'))),
    }),
  },
  execute: {
    operation: execute as fc.Arbitrary<Operation>,
    matcher: fc.record({
      operation: fc.constant('execute' as const),
      program: optional(some(letters(['*']))),
      flag: optional(flags),
      all_flags: optional(flags),
      only_flags: optional(flags),
      described: optional(fc.boolean()),
    }),
  },
} as const;

/** Whether a rule of this effect matches: a permission for certain, a denial possibly. */
function matches(when: object, effect: Effect, operation: Operation): boolean {
  const given = Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
  const rule: Rule = { id: 'r', effect, reason: 'x', when: given as unknown as Matcher, examples: { match: [] } };
  const policy = compileMerged({ version: 1, name: 'x', rules: [rule] }).bind(exampleScope);
  return policy.evaluate([operation], 'Bash').matches.length > 0;
}

describe('a matcher that is said to cover another', () => {
  it.each(Object.entries(kinds))('fits all that the other fits: %s', (_name, { operation, matcher }) => {
    let covered = 0;
    fc.assert(
      fc.property(matcher, matcher, some(operation), (outer, inner, operations) => {
        if (!coversMatcher(outer as Partial<Matcher>, inner as Partial<Matcher>, {})) return;
        covered += 1;
        for (const one of operations)
          for (const effect of ['allow', 'deny'] as const)
            if (matches(inner, effect, one))
              expect(matches(outer, effect, one), JSON.stringify([outer, inner, one])).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(covered).toBeGreaterThan(20);
  });

  it.each(Object.entries(kinds))(
    'is not said to be disjoint where one operation fits both: %s',
    (_name, { operation, matcher }) => {
      fc.assert(
        fc.property(matcher, matcher, operation, (one, other, given) => {
          if (matches(one, 'allow', given) && matches(other, 'allow', given))
            expect(areDisjoint(one as Partial<Matcher>, other as Partial<Matcher>, {})).toBe(false);
        }),
        { numRuns: 1_000 },
      );
    },
  );
});

describe('a name with wildcards', () => {
  it('covers another, or overlaps it, only as their texts say', () => {
    fc.assert(
      fc.property(letters(['*'], 4), letters(['*'], 4), letters([], 4), (one, other, text) => {
        const [first, second] = [compileName(one)(text), compileName(other)(text)];
        if (coversName(one, other) && second) expect(first).toBe(true);
        if (first && second) expect(overlapsName(one, other)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['*', 'a', true],
    ['a*', 'ab*c', true],
    ['a*c', 'a*', false],
    ['a', '*', false],
    ['**', '*', true],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(coversName(outer, inner)).toBe(expected);
  });
});
