import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { flips, tally } from '../../../src/policy/diff/replay.ts';
import { directionOf, type Standing, saidBy, standings } from '../../../src/policy/diff/standing.ts';
import { exampleCall, exampleScope } from '../../../src/policy/examples.ts';
import { rule } from '../lint/warned.ts';
import { compile, policyText } from '../written.ts';

const said = (standing: Standing, ...rules: string[]) => ({ standing, rules });
const twice = (where: string, old: Standing, now: Standing) => ({
  call: { tool: 'Bash', input: { command: where } },
  where,
  old: said(old, 'r'),
  now: said(now),
});

describe('calls that are decided twice', () => {
  it('are grouped by how they differ, what is loosened first, with the first of each', () => {
    const all = ['a', 'b', 'c', 'd'].map(name => twice(name, 'allow', 'deny'));
    const found = flips([...all, twice('x', 'deny', 'open'), twice('same', 'ask', 'ask')]);
    expect(found.map(({ direction, count, calls }) => [direction, count, calls.map(({ where }) => where)])).toEqual([
      ['loosened', 1, ['x']],
      ['tightened', 4, ['a', 'b', 'c']],
    ]);
  });

  it('go from strict to loose in one order', () => {
    expect(standings).toEqual(['allow', 'audit', 'open', 'ask', 'deny']);
    expect(directionOf('deny', 'ask')).toBe('loosened');
    expect(directionOf('allow', 'audit')).toBe('tightened');
    expect(directionOf('open', 'open')).toBeUndefined();
  });

  it('are counted by what decides', () => {
    expect(tally([said('deny', 'a'), said('allow', 'b'), said('deny', 'a'), said('open')])).toEqual([
      { standing: 'deny', rule: 'a', count: 2 },
      { standing: 'open', rule: '-', count: 1 },
      { standing: 'allow', rule: 'b', count: 1 },
    ]);
  });
});

describe('what a policy says of a call', () => {
  const policy = compile(
    policyText(
      rule('look', 'allow', '{ operation: read, path: "/**" }', '"Read: /x"'),
      rule('watch', 'deny', '{ operation: write, path: "/srv/**" }', '"Write: /srv/x"', ['mode: audit']),
      rule('hold', 'deny', '{ operation: write, path: "/etc/**" }', '"Write: /etc/x"'),
      rule('more', 'deny', '{ operation: write, path: "**/x" }', '"Write: /etc/x"'),
    ),
  ).bind(exampleScope);
  it.each<[string, ReturnType<typeof said>]>([
    ['Read: /a', said('allow', 'look')],
    ['Write: /srv/a', said('audit', 'watch')],
    ['Write: /a', said('open')],
    ['Write: /etc/x', said('deny', 'hold', 'more')],
  ])('names the rules that decide %s', (example, expected) => {
    const call = exampleCall(example);
    if ('problem' in call) throw new Error(call.problem);
    expect(saidBy(policy.evaluate(interpret(call, { home: '/home/user', servers: {} }), call.tool))).toEqual(expected);
  });
});
