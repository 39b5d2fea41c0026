import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/operation.ts';
import { compileMerged } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { expiredExceptions } from '../../src/policy/exception.ts';
import { compile, head, listed, load, ruleText } from './written.ts';

const rule = (effect: string, more: readonly string[] = []) =>
  ruleText('held', effect, '{ operation: read, path: "/x/**" }', '"Read: /x/a"', more);
const exception = (changes: Readonly<Record<string, string>> = {}) => {
  const keys = {
    rule: 'held',
    owner: 'team-data',
    reason: 'until the move is done',
    expires: '2026-11-30',
    when: '{ path: "/x/a/**" }',
    examples: '{ match: ["Read: /x/a"], no_match: ["Read: /x/b"] }',
    ...changes,
  };
  return `exceptions:\n${Object.entries(keys)
    .map(([key, value], i) => `  ${i === 0 ? '-' : ' '} ${key}: ${value}\n`)
    .join('')}`;
};
const policy = (...parts: readonly string[]) => `${head}rules:\n${rule('deny')}\n${parts.join('')}`;
const read = (path: string, more: object = {}): Operation => ({ kind: 'read', path, ...more });

function effectOn(text: string, today: string | undefined, ...operations: readonly Operation[]) {
  const compiled = compile(text);
  const scope = today === undefined ? exampleScope : { ...exampleScope, today };
  const evaluation = compiled.bind(scope).evaluate(operations, 'Bash');
  expect(compileMerged(compiled.policy).bind(scope).evaluate(operations, 'Bash')).toEqual(evaluation);
  return [evaluation.effect, (evaluation.excepted ?? []).map(match => match.exception.owner)];
}

describe('an exception', () => {
  it.each<[string, string | undefined, readonly unknown[]]>([
    ['holds before its last day', '2026-01-01', ['open', ['team-data']]],
    ['holds on its last day', '2026-11-30', ['open', ['team-data']]],
    ['ends after it', '2026-12-01', ['deny', []]],
    ['does not hold when nobody says which day it is', undefined, ['deny', []]],
    ['does not hold on a day that is none', '2026', ['deny', []]],
    ['does not hold on a day that is empty', '', ['deny', []]],
  ])('%s', (_, today, wanted) => {
    expect(effectOn(policy(exception()), today, read('/x/a/b'))).toEqual(wanted);
  });

  it('leaves what it does not name to the rule', () => {
    expect(effectOn(policy(exception()), '2026-11-01', read('/x/b'))).toEqual(['deny', []]);
    expect(effectOn(policy(exception()), '2026-11-01', read('/x/a'), read('/x/b'))).toEqual(['deny', ['team-data']]);
    expect(effectOn(policy(exception()), '2026-11-01', read('/x/*', { glob: true }))).toEqual(['deny', []]);
  });

  it('lets other rules speak', () => {
    const ask = ruleText('asks', 'ask', '{ operation: read, path: /x/a }', '"Read: /x/a"');
    const allow = ruleText('allows', 'allow', '{ operation: read, path: /x/a }', '"Read: /x/a"');
    const text = (other: string) => `${head}rules:\n${rule('deny')}\n${other}\n${exception()}`;
    expect(effectOn(text(ask), '2026-11-01', read('/x/a'))).toEqual(['ask', ['team-data']]);
    expect(effectOn(text(allow), '2026-11-01', read('/x/a'))).toEqual(['allow', ['team-data']]);
  });

  it.each<[string, string, string]>([
    ['a rule that is not there', policy(exception({ rule: 'other' })), '10:11 POLICY_INVALID there is no rule `other`'],
    [
      'a floor rule',
      `${head}rules:\n${rule('deny', ['floor: true'])}\n${exception()}`,
      '11:11 POLICY_INVALID `held` is a floor rule and has no exceptions',
    ],
    [
      'a permission',
      `${head}rules:\n${rule('allow')}\n${exception()}`,
      '10:11 POLICY_INVALID `held` allows, and an exception cannot take that back',
    ],
    [
      'a day that is none',
      policy(exception({ expires: '2026-02-30' })),
      '13:14 POLICY_INVALID `2026-02-30` is not a day of the calendar',
    ],
    [
      'a key that never fits the rule',
      policy(exception({ when: '{ host: x }' })),
      '14:13 POLICY_INVALID `host` never fits `read`',
    ],
  ])('is refused for %s', (_, text, problem) => {
    expect(listed(text)).toContain(`top.yaml:${problem}`);
  });

  it.each(['rule', 'owner', 'reason', 'expires', 'when', 'examples'])('needs `%s`', key => {
    const lines = exception().split('\n');
    const without = lines.filter(line => !line.trim().replace(/^- /, '').startsWith(`${key}:`));
    const text = without.join('\n').replace(/^exceptions:\n {4}/, 'exceptions:\n  - ');
    expect(listed(policy(text)).join()).toContain(`\`${key}\``);
  });

  it('proves its examples', () => {
    expect(listed(policy(exception({ examples: '{ match: ["Read: /x/b"], no_match: ["Read: /x/a/c"] }' })))).toEqual([
      'top.yaml:15:25 EXAMPLE_NOT_MATCHED rule `held` and its exception for `team-data` does not match an example it must',
      'top.yaml:15:51 EXAMPLE_MATCHED rule `held` and its exception for `team-data` matches an example it must not',
    ]);
  });

  it('has the same digest on every day', () => {
    const digests = ['2026-01-01', '2027-01-01'].map(today => {
      const compiled = compile(policy(exception()));
      return compiled.bind({ ...exampleScope, today }).digest;
    });
    expect(new Set(digests).size).toBe(1);
    expect(compile(policy(exception({ expires: '2026-12-01' }))).digest).not.toBe(digests[0]);
  });

  it('is a problem at its place once it has ended', () => {
    const loaded = load(policy(exception()));
    expect(expiredExceptions(loaded, '2026-11-30')).toEqual([]);
    expect(expiredExceptions(loaded, '2026-12-01')).toMatchObject([
      {
        message: 'the exception to `held` ended on 2026-11-30 and is no longer in force',
        place: { file: 'top.yaml', line: 13, column: 14 },
        help: 'remove it, or have team-data renew it',
      },
    ]);
  });
});
