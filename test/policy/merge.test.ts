import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { compile, effectOf, head, listed, policyText, ruleText } from './written.ts';

const on = (base: string, top: string) => listed(`${head}extends: base\n${top}`, { base: head + base });
const merged = (base: string, top: string): Policy =>
  compile(`${head}extends: base\n${top}`, { base: head + base }).policy;
const rules = (...texts: readonly string[]) => `rules:\n${texts.join('\n')}\n`;
const rule = (effect: string, more: readonly string[] = [], when = '{ operation: read, path: /x }') =>
  ruleText('r', effect, when, '"Read: /x"', more);

describe('rules of the same name', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'floor',
      rule('deny', ['floor: true']),
      rule('allow'),
      ['top.yaml:5:9 RULE_LOOSENED `r` is a floor rule of base:4 and cannot be replaced'],
    ],
    [
      'floor, even by a stricter one',
      rule('ask', ['floor: true']),
      rule('deny'),
      ['top.yaml:5:9 RULE_LOOSENED `r` is a floor rule of base:4 and cannot be replaced'],
    ],
    [
      'floor that says it is overridable',
      rule('deny', ['floor: true', 'overridable: true']),
      rule('allow'),
      ['top.yaml:5:9 RULE_LOOSENED `r` is a floor rule of base:4 and cannot be replaced'],
    ],
    [
      'denial by a question',
      rule('deny'),
      rule('ask'),
      ['top.yaml:5:9 RULE_LOOSENED the rule `r` of base:4 is not overridable'],
    ],
    [
      'question by a denial',
      rule('ask'),
      rule('deny'),
      ['top.yaml:5:9 RULE_DUPLICATE the rule `r` of base:4 is not overridable'],
    ],
  ])('refuses to replace a %s', (_, base, top, problems) => {
    expect(on(rules(base), rules(top))).toEqual(problems);
  });

  it('replaces a rule that is overridable, and keeps its place', () => {
    const other = ruleText('other', 'deny', '{ operation: read, path: /y }', '"Read: /y"');
    const policy = compile(`${head}extends: base\n${rules(rule('allow'))}`, {
      base: head + rules(rule('deny', ['overridable: true']), other),
    });
    expect(policy.policy.rules?.map(({ id, effect }) => `${id} ${effect}`)).toEqual(['r allow', 'other deny']);
    expect(effectOf(policy, [{ kind: 'read', path: '/x' }])).toBe('allow');
  });

  it('holds over three levels', () => {
    const middle = `${head}extends: base\n${rules(rule('ask', ['floor: true']))}`;
    const base = head + rules(rule('deny', ['overridable: true']));
    expect(listed(`${head}extends: middle\n${rules(rule('allow'))}`, { middle, base })).toEqual([
      'top.yaml:5:9 RULE_LOOSENED `r` is a floor rule of middle:5 and cannot be replaced',
    ]);
  });
});

describe('lists', () => {
  const list = (...values: readonly string[]) => `lists: { l: [${values.join(', ')}] }\n`;
  const uses = (effect: string, more: readonly string[] = []) =>
    rule(effect, more, '{ operation: read, path: ["/x", "/${l}"] }');
  const spared = (effect: string) => rule(effect, ['unless: { path: "/x/${l}" }']);

  it.each([
    ['a denial uses', uses('deny')],
    ['a question uses', uses('ask')],
    ['spares from a permission', spared('allow')],
    ['an overridable rule uses to let pass', uses('allow', ['overridable: true'])],
  ])('may be lengthened when %s', (_, text) => {
    expect(merged(list('a') + rules(text), list('b', 'a')).lists).toEqual({ l: ['a', 'b'] });
  });

  it.each([
    ['a permission uses', uses('allow')],
    ['spares from a denial', spared('deny')],
    ['spares from a question', spared('ask')],
    ['one of several cases of a denial uses', rule('deny', ['unless: [{ path: /x/y }, { path: "/x/${l}" }]'])],
  ])('may not be lengthened when %s', (_, text) => {
    expect(on(list('a') + rules(text), list('a', 'b'))).toEqual([
      'top.yaml:4:10 RULE_LOOSENED the list `l` cannot be lengthened: the rule `r` of a policy below uses it to let things pass',
    ]);
    expect(on(list('a') + rules(text), list('a'))).toEqual([]);
  });

  it('cannot be shortened', () => {
    expect(merged(list('a', 'b'), list('b')).lists).toEqual({ l: ['a', 'b'] });
    expect(merged(list('a', 'b'), 'lists: { l: [] }\n').lists).toEqual({ l: ['a', 'b'] });
  });
});

describe('settings', () => {
  const some: readonly (readonly [string, string, string, Partial<Policy>])[] = [
    [
      'the smaller limits',
      'limits: { turns: 5, calls: 9 }',
      'limits: { turns: 7, calls: 3, cost_usd: 1 }',
      { limits: { turns: 5, calls: 3, cost_usd: 1 } },
    ],
    ['a failing run', 'unattended: fail', 'unattended: deny', { unattended: 'fail' }],
    [
      'an air gap',
      'network: { air_gapped: true }',
      'network: { air_gapped: false }',
      { network: { air_gapped: true } },
    ],
    [
      'an adjudicator that is off',
      'adjudicator: { enabled: false }',
      'adjudicator: { enabled: true, model: m }',
      { adjudicator: { enabled: false, model: 'm' } },
    ],
    [
      'all instructions',
      'adjudicator: { instructions: a }',
      'adjudicator: { instructions: b }',
      { adjudicator: { enabled: true, instructions: 'a\n\nb' } },
    ],
    [
      'fewer variables',
      'environment: { allow: [A, B] }',
      'environment: { allow: [B] }',
      { environment: { allow: ['B'] } },
    ],
  ];
  it.each(some)('keep %s', (_, base, top, wanted) => {
    expect(merged(`${base}\n`, `${top}\n`)).toMatchObject(wanted);
  });

  it.each(some.filter(([what]) => !/instructions|variables|adjudicator/.test(what)))(
    'keep %s in either order',
    (_, base, top, wanted) => {
      expect(merged(`${top}\n`, `${base}\n`)).toMatchObject(wanted);
    },
  );

  it('refuses a variable that a policy below hides', () => {
    expect(on('environment: { allow: [A] }\n', 'environment: { allow: [A, B] }\n')).toEqual([
      'top.yaml:4:27 RULE_LOOSENED a policy below does not let the agent see the variable `B`',
    ]);
    expect(on('environment: { allow: [] }\n', 'environment: { allow: [B] }\n')).toHaveLength(1);
  });
});

describe('MCP servers', () => {
  const server = (text: string) => `mcp: { servers: { s: ${text} } }\n`;
  const serversOf = (base: string, top: string) => merged(server(base), server(top)).mcp?.servers?.['s'];

  it.each<[string, string, string, unknown]>([
    ['a raised risk', '{ risk: low }', '{ risk: high }', { risk: 'high' }],
    [
      'a raised tool',
      '{ risk: low, tools: { a: low } }',
      '{ risk: low, tools: { a: forbidden } }',
      { risk: 'low', tools: { a: 'forbidden' } },
    ],
    [
      'the tools below',
      '{ risk: medium, tools: { a: low } }',
      '{ risk: medium }',
      { risk: 'medium', tools: { a: 'low' } },
    ],
    [
      'no tool below a raised risk',
      '{ risk: medium, tools: { a: low, b: forbidden } }',
      '{ risk: high }',
      { risk: 'high', tools: { a: 'high', b: 'forbidden' } },
    ],
    [
      'a tool that is named again',
      '{ risk: medium, tools: { a: low } }',
      '{ risk: high, tools: { a: low } }',
      { risk: 'high', tools: { a: 'low' } },
    ],
    [
      'how it starts',
      '{ risk: low, command: c, args: [x] }',
      '{ risk: low }',
      { risk: 'low', command: 'c', args: ['x'] },
    ],
  ])('keep %s', (_, base, top, wanted) => {
    expect(serversOf(base, top)).toEqual(wanted);
  });

  it.each<[string, string, string]>([
    ['{ risk: high }', '{ risk: low }', 'the MCP server `s` is `high` in a policy below and cannot become `low`'],
    [
      '{ risk: forbidden }',
      '{ risk: forbidden, tools: { a: low } }',
      'the MCP tool `s/a` is `forbidden` in a policy below and cannot become `low`',
    ],
    [
      '{ risk: low, tools: { a: high } }',
      '{ risk: low, tools: { a: low } }',
      'the MCP tool `s/a` is `high` in a policy below and cannot become `low`',
    ],
    [
      '{ risk: high }',
      '{ risk: high, tools: { constructor: low } }',
      'the MCP tool `s/constructor` is `high` in a policy below and cannot become `low`',
    ],
    [
      '{ risk: low, command: a }',
      '{ risk: low, command: b }',
      'how the MCP server `s` is started is said in a policy below',
    ],
    [
      '{ risk: low, env: [] }',
      '{ risk: low, env: [TOKEN] }',
      'how the MCP server `s` is started is said in a policy below',
    ],
  ])('refuse %s under %s', (base, top, problem) => {
    expect(on(server(base), server(top))).toEqual([expect.stringContaining(`RULE_LOOSENED ${problem}`)]);
  });
});

describe('a policy alone', () => {
  it('has every setting, at its strictest', () => {
    expect(compile(policyText(rule('deny'))).policy).toMatchObject({
      unattended: 'deny',
      lists: {},
      limits: {},
      network: { air_gapped: false },
      environment: { allow: [] },
      mcp: { servers: {} },
    });
  });
});
