import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { compilePolicy } from '../../src/policy/compile.ts';
import { type Grant, grants } from '../../src/policy/policy.ts';
import type { Tier } from '../../src/policy/policy-file.ts';
import { effectOf, head, listedTiers, loadTexts, ruleText } from './written.ts';

const rule = (id: string, effect: string, more: readonly string[] = []) =>
  ruleText(id, effect, '{ operation: read, path: /x }', '"Read: /x"', more);
const rules = (...texts: readonly string[]) => `${head}rules:\n${texts.join('\n')}\n`;
const delegating = (...given: readonly Grant[]) => `${head}delegates: [${given.join(', ')}]\n`;
const exceptionTo = (id: string) =>
  `exceptions:\n  - { rule: ${id}, owner: me, reason: r, expires: 2030-01-01, when: { path: /x }, examples: { match: ["Read: /x"] } }\n`;
const readX = { kind: 'read', path: '/x' } as const;

/** What a lower tier does that needs the tier above to leave it to it. */
const loosening: Readonly<Record<Grant, readonly (readonly [string, string])[]>> = {
  allow: [[rules(rule('mine', 'allow')), '5:13 RULE_LOOSENED the permission `mine` would let pass']],
  audit: [
    [`${head}mode: audit\n`, '3:7 RULE_LOOSENED audit mode would let pass'],
    [rules(rule('mine', 'deny', ['mode: audit'])), '8:11 RULE_LOOSENED audit mode of `mine` would let pass'],
  ],
  environment: [[`${head}environment: { allow: [A, B] }\n`, '3:24 RULE_LOOSENED the variable `A`, and 1 more, would']],
  exceptions: [[head + exceptionTo('held'), '4:13 RULE_LOOSENED the exception to `held` would let pass']],
  servers: [
    [`${head}mcp: { servers: { s: { risk: low } } }\n`, '3:19 RULE_LOOSENED the MCP server `s` would let pass'],
  ],
};

const held = `rules:\n${rule('held', 'deny')}\n`;
const every = grants.flatMap(grant => loosening[grant].map(([text, problem]) => [grant, text, problem] as const));

describe('a tier under another', () => {
  it.each(every)('may not loosen by %s unless it is left to it', (grant, repository, problem) => {
    expect(listedTiers({ organisation: head + held, repository })).toEqual([
      expect.stringContaining(`repository:${problem}`),
    ]);
    expect(listedTiers({ organisation: delegating(grant) + held, repository })).toEqual([]);
    const others = grants.filter(other => other !== grant);
    expect(listedTiers({ organisation: delegating(...others) + held, repository })).toHaveLength(1);
  });

  it.each(every)('alone is free to do so by %s', (_, text) => {
    expect(listedTiers({ repository: text.includes('exceptions') ? text + held : text })).toEqual([]);
    expect(listedTiers({ organisation: text.includes('exceptions') ? text + held : text })).toEqual([]);
  });

  it.each(every)('hands on no more than it was left: %s', (grant, run) => {
    const organisation = head + held;
    expect(listedTiers({ organisation, repository: delegating(grant), run })).toHaveLength(1);
    expect(listedTiers({ organisation: delegating(grant) + held, repository: head, run })).toHaveLength(1);
    expect(listedTiers({ organisation: delegating(grant) + held, repository: delegating(grant), run })).toEqual([]);
  });

  it('is held to what its packs permit too', () => {
    const pack = rules(rule('a', 'allow'), rule('b', 'allow'));
    const repository = `${head}extends: pack\n`;
    expect(listedTiers({ organisation: head, repository }, { pack })).toEqual([
      expect.stringContaining('pack:5:13 RULE_LOOSENED the permission `a`, and 1 more, would let pass'),
    ]);
    expect(listedTiers({ organisation: repository, repository }, { pack })).toEqual([]);
  });

  it('cannot delegate by what it extends', () => {
    const pack = delegating('allow');
    const repository = rules(rule('mine', 'allow'));
    expect(listedTiers({ organisation: `${head}extends: pack\n`, repository }, { pack })).toHaveLength(1);
  });

  it('does not say how a server is started that a tier above classified', () => {
    const organisation = `${head}mcp: { servers: { s: { risk: low } } }\n`;
    const repository = `${head}mcp: { servers: { s: { risk: low, command: ./evil } } }\n`;
    expect(listedTiers({ organisation, repository })).toEqual([
      'repository:3:19 RULE_LOOSENED how `s` is started would let pass what a tier above holds',
    ]);
    expect(listedTiers({ organisation, repository: repository.replace(', command: ./evil', '') })).toEqual([]);
  });

  it('may tighten in every way', () => {
    const repository = `${rules(rule('mine', 'deny'), rule('other', 'ask'))}limits: { calls: 1 }\nmode: enforce\n`;
    expect(listedTiers({ organisation: head, repository })).toEqual([]);
  });

  it('may replace and except what is overridable', () => {
    const organisation = rules(rule('held', 'deny', ['overridable: true']));
    expect(listedTiers({ organisation, repository: rules(rule('held', 'allow')) })).toEqual([]);
    expect(listedTiers({ organisation, repository: head + exceptionTo('held') })).toEqual([]);
    expect(listedTiers({ organisation: head + held, repository: rules(rule('held', 'allow')) })).not.toEqual([]);
  });
});

describe('tiers', () => {
  it('weigh the same in whatever order they are given', () => {
    const texts: readonly (readonly [Tier, string])[] = [
      ['organisation', `${head}adjudicator: { model: org }\nlimits: { calls: 5 }\n${held}`],
      ['repository', `${head}adjudicator: { model: repo, timeout_ms: 500 }\nlimits: { calls: 9, turns: 3 }\n`],
      ['run', `${head}limits: { turns: 2 }\n${'rules:\n'}${rule('mine', 'ask')}\n`],
    ];
    const compiled = [texts, texts.toReversed()].map(given =>
      compilePolicy(loadTexts(Object.fromEntries(given)), interpret),
    );
    const [policy, other] = compiled;
    expect(policy?.policy).toMatchObject({
      adjudicator: { model: 'org', timeout_ms: 500 },
      limits: { calls: 5, turns: 2 },
      rules: [{ id: 'held' }, { id: 'mine' }],
    });
    expect(other?.digest).toBe(policy?.digest);
    expect(policy && effectOf(policy, [readX])).toBe('deny');
  });
});
