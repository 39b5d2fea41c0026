import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide/decide.ts';
import { describeRuling, ruleOnSecrets, stricterRuling } from '../../src/decide/secrets.ts';
import type { Evaluation } from '../../src/policy/compile.ts';
import { destinations, effects, type Rule, type SecretSettings, secretDefaults } from '../../src/policy/policy.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { callOf } from '../door.ts';

const finding = (confidence: Finding['confidence'] = 'high', rule = 'a-key'): Finding => ({
  scanner: 'secrets',
  rule,
  severity: 'error',
  confidence,
  message: 'a key',
  where: '/content',
  region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 9 },
});

describe('what a policy says of secrets', () => {
  it.each(destinations)('denies %s where nothing is set, but for ignored files', destination => {
    const ruling = ruleOnSecrets([{ finding: finding(), destinations: [destination] }]);
    expect(ruling?.effect).toBe(destination === 'ignored' ? 'allow' : 'deny');
    expect(ruling?.setting).toBe(`secrets.${destination}`);
  });

  it('is the effect of the setting, for every destination and effect', () => {
    for (const destination of destinations)
      for (const effect of effects)
        expect(
          ruleOnSecrets([{ finding: finding(), destinations: [destination] }], { [destination]: effect })?.effect,
        ).toBe(effect);
  });

  it('is the strictest over destinations and findings, in whatever order', () => {
    const settings: SecretSettings = { leaving: 'ask', tracked: 'deny', local: 'allow' };
    const sighted = [
      { finding: finding('high', 'first'), destinations: ['ignored'] as const },
      { finding: finding('high', 'second'), destinations: ['leaving', 'tracked'] as const },
    ];
    for (const all of [sighted, sighted.toReversed()])
      expect(ruleOnSecrets(all, settings)).toMatchObject({
        effect: 'deny',
        setting: 'secrets.tracked',
        finding: { rule: 'second' },
        count: 2,
      });
  });

  it('is weaker for a finding of low confidence where the policy says so, and never stricter', () => {
    const low = (settings: SecretSettings, destination: 'leaving' | 'ignored') =>
      ruleOnSecrets([{ finding: finding('low'), destinations: [destination] }], settings)?.effect;
    expect(low({}, 'leaving')).toBe('deny');
    expect(low({ uncertain: 'ask' }, 'leaving')).toBe('ask');
    expect(low({ uncertain: 'ask' }, 'ignored')).toBe('allow');
    const sure = ruleOnSecrets([{ finding: finding('medium'), destinations: ['leaving'] }], { uncertain: 'ask' });
    expect(sure?.effect).toBe('deny');
    expect(secretDefaults.uncertain).toBe('deny');
  });

  it('says nothing of a call without secrets', () => {
    expect(ruleOnSecrets([])).toBeUndefined();
    expect(stricterRuling(undefined, undefined)).toBeUndefined();
  });

  it('names rule, place, number and destination in its sentence', () => {
    const one = ruleOnSecrets([{ finding: finding(), destinations: ['tracked'] }]);
    const two = stricterRuling(ruleOnSecrets([{ finding: finding(), destinations: ['ignored'] }]), one);
    expect(two && describeRuling(two)).toBe(
      'the input holds what looks like a secret: a key at /content, line 2 and 1 more; git would keep it',
    );
  });
});

const rule = (effect: Rule['effect']): Rule => ({
  id: `${effect}-rule`,
  effect,
  reason: 'because',
  when: { operation: 'read' },
  examples: { match: [] },
});
const evaluation = (effect: Evaluation['effect']): Evaluation => ({
  effect,
  open: effect === 'open' ? [0] : [],
  matches: effect === 'open' ? [] : [{ operation: 0, rule: rule(effect) }],
});
const asks = ruleOnSecrets([{ finding: finding(), destinations: ['local'] }], { local: 'ask' });
const allows = ruleOnSecrets([{ finding: finding(), destinations: ['ignored'] }]);
const denies = ruleOnSecrets([{ finding: finding(), destinations: ['leaving'] }]);

describe('a secret and the layers', () => {
  const settle = (effect: Evaluation['effect'], secret: typeof asks, approved?: boolean) =>
    decide(
      callOf('Read', {}),
      [{ kind: 'read', path: '/w/a' }],
      evaluation(effect),
      {
        workspace: '/w',
        task: '',
        ...(approved === undefined
          ? {}
          : { human: { ask: async ({ why }) => ({ approved, by: 'ann', reason: why }) } }),
      },
      secret,
    );

  it.each([
    ['allow', denies, undefined, 'secret-found'],
    ['deny', denies, undefined, 'secret-found'],
    ['allow', asks, undefined, 'nobody-to-ask'],
    ['allow', asks, true, 'approved-by-human'],
    ['allow', asks, false, 'denied-by-human'],
    ['open', asks, true, 'approved-by-human'],
    ['ask', asks, true, 'approved-by-human'],
    ['deny', asks, true, 'denied-by-rule'],
    ['allow', allows, undefined, 'allowed-by-rule'],
    ['deny', allows, undefined, 'denied-by-rule'],
    ['open', allows, undefined, 'nobody-to-ask'],
  ] as const)('rules say %s: %o settled by %s is %s', async (effect, secret, approved, outcome) => {
    expect((await settle(effect, secret, approved)).outcome).toBe(outcome);
  });

  it('tells the person which setting asks', async () => {
    const settled = await settle('allow', asks, true);
    expect(settled.reason).toContain('`secrets.local` asks: the input holds what looks like a secret');
    expect(settled.rule).toBe('a-key');
  });
});
