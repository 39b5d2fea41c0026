import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { interpret } from '../../src/interpret/interpret.ts';
import type { Operation } from '../../src/operation.ts';
import { canonicalJson, compileMerged, compilePolicy } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { problemsOf } from '../problems.ts';
import { compile, effectOf, head, load, policyText, ruleText } from './written.ts';

const readRule = (id: string, effect: string, path: string, more: readonly string[] = []) =>
  ruleText(id, effect, `{ operation: read, path: "${path}" }`, `"Read: ${path.replace('/**', '/a')}"`, more);
const read = (path: string, more: object = {}): Operation => ({ kind: 'read', path, ...more });

describe('the digest', () => {
  const written = `version: 1
name: test
# why
limits: { turns: 5, calls: 7 }
rules:
  - id: a
    effect: deny
    reason: because
    when: { operation: read, path: /x }
    examples: { match: ["Read: /x"] }
`;
  const same = `{"rules": [{"examples": {"match": ["Read: /x"]}, "when": {"path": "/x", "operation": "read"},
  "reason": 'because', id: a, effect: deny}], name: "test", limits: {calls: 7, turns: 0x5}, version: 1}`;

  it('does not change with the order of keys, comments, quotes and line ends', () => {
    const { digest } = compile(written);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(compile(same).digest).toBe(digest);
    expect(compile(written.replaceAll('\n', '\r\n')).digest).toBe(digest);
    expect(compile(`# x\n\n${written}\n# y\n`).digest).toBe(digest);
    expect(compile(stringify(parse(written))).digest).toBe(digest);
  });

  it.each([
    ['a name', 'id: a', 'id: b'],
    ['an effect', 'effect: deny', 'effect: ask'],
    ['a reason', 'because', 'Because'],
    ['a matcher', 'path: /x }', 'path: "/{x,y}" }'],
    ['a matcher by a list of one', 'path: /x }', 'path: [/x] }'],
    ['a limit', 'turns: 5', 'turns: 6'],
    ['an example', '"Read: /x"', '"Read:  /x"'],
    ['what is left alone', '    examples', '    unless: { path: /z }\n    examples'],
    ['a floor', '    examples', '    floor: true\n    examples'],
    ['a setting', 'limits:', 'unattended: fail\nlimits:'],
  ])('changes with %s', (_, from, to) => {
    expect(written).toContain(from);
    expect(compile(written.replace(from, to)).digest).not.toBe(compile(written).digest);
  });

  it('is that of the merged policy, wherever its parts are written', () => {
    const rules = policyText(readRule('a', 'deny', '/x'));
    expect(compile(`${head}extends: base\n`, { base: rules }).digest).toBe(compile(rules).digest);
    expect(compileMerged(compile(rules).policy).digest).toBe(compile(rules).digest);
  });
});

describe('activities of a rule', () => {
  const text = policyText(readRule('a', 'deny', '/x', ['activities: [AGT-07, AGT-77]']));

  it('are checked against those that there are', () => {
    expect(problemsOf(() => compilePolicy(load(text), interpret, { activities: ['AGT-02', 'AGT-07'] }))).toEqual([
      'POLICY_INVALID there is no activity `AGT-77`',
    ]);
    expect(compilePolicy(load(text), interpret, { activities: ['AGT-07', 'AGT-77'] }).policy.rules).toHaveLength(1);
    expect(compilePolicy(load(text), interpret).policy.rules).toHaveLength(1);
  });

  it.each(['soc2-2017:CC6.1', 'agt-07'])('are no controls: %s', id => {
    expect(problemsOf(() => compile(text.replace('AGT-77', `"${id}"`)))).toEqual([
      expect.stringMatching(/^POLICY_INVALID .*activities/),
    ]);
  });
});

describe('canonicalJson', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, c: { z: 1, y: 2 } }, '{"c":{"y":2,"z":1}}'],
    [{ '\u00e9': 1, z: 2, Z: 3, 10: 4, 9: 5 }, '{"10":4,"9":5,"Z":3,"z":2,"\u00e9":1}'],
    [[undefined], '[null]'],
    ['"\n', '"\\"\\n"'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe('evaluating', () => {
  const policy = compile(
    policyText(
      readRule('all', 'allow', '/w/**', ['unless: { path: "/w/private/**" }']),
      readRule('asked', 'ask', '/w/asked/**'),
      ruleText('denied', 'deny', '{ operation: read, path: "/w/**/secret" }', '"Read: /w/secret"', [
        'unless: { path: ["/w/open/**"] }',
      ]),
    ),
  );
  it.each<[string, readonly Operation[], string]>([
    ['nothing', [], 'open'],
    ['what a rule allows', [read('/w/a')], 'allow'],
    ['what no rule knows', [read('/x')], 'open'],
    ['another kind', [{ kind: 'write', path: '/w/a' }], 'open'],
    ['one that is open among allowed ones', [read('/w/a'), read('/x')], 'open'],
    ['one that is asked for among open ones', [read('/x'), read('/w/asked/a')], 'ask'],
    ['one that is denied among all others', [read('/w/a'), read('/x'), read('/w/asked/a'), read('/w/secret')], 'deny'],
    ['what is not understood', [{ kind: 'unknown', text: 'x', why: 'y' }, read('/w/a')], 'open'],
    ['what a permission leaves out', [read('/w/private/a')], 'open'],
    ['what a permission may leave out', [read('/w/p*', { glob: true })], 'open'],
    ['a tree with what is denied', [read('/w', { tree: true })], 'deny'],
    ['what a denial leaves out', [read('/w/open/secret')], 'allow'],
    ['what a denial leaves out perhaps', [read('/w/o*/secret', { glob: true })], 'deny'],
    ['a link to what is denied', [read('/w/secret', { alias: '/w/a' })], 'deny'],
    ['a link that is named as what is denied', [read('/w/a', { alias: '/w/secret' })], 'deny'],
    ['a link out of what is allowed', [read('/x', { alias: '/w/a' })], 'open'],
    ['a link into what is left out of a denial', [read('/w/secret', { alias: '/w/open/secret' })], 'deny'],
  ])('answers for %s', (_, operations, effect) => {
    expect(effectOf(policy, operations)).toBe(effect);
  });

  it('names every rule that matched, and what is open', () => {
    const { matches, open } = policy.bind(exampleScope).evaluate([read('/x'), read('/w/asked/secret')], 'Read');
    expect(matches.map(({ rule, operation }) => [rule.id, operation])).toEqual([
      ['all', 1],
      ['asked', 1],
      ['denied', 1],
    ]);
    expect(open).toEqual([0]);
  });

  it('gives the same answer whatever the order of rules', () => {
    const rules = [readRule('a', 'allow', '/w/**'), readRule('b', 'ask', '/w/b/**'), readRule('c', 'deny', '/w/b/c')];
    const operations = [read('/w/x'), read('/w/b/x'), read('/w/b/c')];
    const answers = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ].map(order => {
      const made = compile(policyText(...order.map(i => rules[i] ?? '')));
      return operations.map(operation => effectOf(made, [operation]));
    });
    expect(answers).toEqual([
      ['allow', 'ask', 'deny'],
      ['allow', 'ask', 'deny'],
      ['allow', 'ask', 'deny'],
    ]);
  });

  it('is pure: the same policy twice gives the same answers', () => {
    const text = policyText(readRule('a', 'deny', '/w/**'));
    expect(compile(text).policy).toEqual(compile(text).policy);
    const bound = compile(text).bind(exampleScope);
    expect(bound.evaluate([read('/w/a')], 'Read')).toEqual(bound.evaluate([read('/w/a')], 'Read'));
  });

  it('comes to an end with hostile paths', () => {
    const deep = compile(
      policyText(ruleText('g', 'deny', '{ operation: read, path: "**/.git/hooks/**" }', '"Read: .git/hooks/a"')),
    );
    expect(effectOf(deep, [read(`/w${'/.git'.repeat(50_000)}`, { tree: true })])).toBe('deny');
    // To the shell `*` is no hidden name.
    expect(effectOf(deep, [read(`/w${'/*'.repeat(50_000)}`, { glob: true })])).toBe('open');
    expect(effectOf(deep, [read(`/w${'/.*/*'.repeat(25_000)}`, { glob: true })])).toBe('deny');
  });
});

describe('compileMerged', () => {
  it('throws the problems of a policy that was tampered with', () => {
    const { policy } = compile(policyText(readRule('a', 'deny', '/x')));
    const [rule] = policy.rules ?? [];
    const broken = rule && { ...policy, rules: [{ ...rule, when: { operation: 'read' as const, path: 'x' } }] };
    expect(broken && problemsOf(() => compileMerged(broken))).toEqual([
      'PATTERN_INVALID `x` is neither absolute nor starts with `**/`',
    ]);
  });
});
