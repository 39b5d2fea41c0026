import { describe, expect, it } from 'vitest';
import { settingChanges } from '../../src/policy/diff/settings.ts';
import { effects, type SecretSettings, secretDefaults } from '../../src/policy/policy.ts';
import { compile, head, listed, listedTiers } from './written.ts';

const secrets = (settings: SecretSettings) => `secrets: ${JSON.stringify(settings)}\n`;
const keys = Object.keys(secretDefaults) as (keyof SecretSettings)[];

describe('what a policy says of secrets', () => {
  it('is what is written, and nothing where nothing is', () => {
    expect(compile(head + secrets({ tracked: 'ask', uncertain: 'ask' })).policy.secrets).toEqual({
      tracked: 'ask',
      uncertain: 'ask',
    });
    expect(compile(head).policy).not.toHaveProperty('secrets');
  });

  it('refuses destinations and effects that there are not', () => {
    expect(listed(`${head}secrets: { leving: deny }\n`).join('\n')).toContain('leving');
    expect(listed(`${head}secrets: { leaving: drop }\n`).join('\n')).toContain('3:21');
  });

  it.each(keys)('is tightened by what extends it, and never loosened: %s', key => {
    for (const [low, base] of effects.entries())
      for (const [high, top] of effects.entries()) {
        const texts = { base: head + secrets({ [key]: base }) };
        const problems = listed(`${head}extends: base\n${secrets({ [key]: top })}`, texts);
        if (high < low) expect(problems).toEqual([expect.stringContaining(`RULE_LOOSENED \`secrets.${key}\` is`)]);
        else
          expect(compile(`${head}extends: base\n${secrets({ [key]: top })}`, texts).policy.secrets).toEqual({
            [key]: top,
          });
      }
  });

  it('may be set where what is extended says nothing', () => {
    expect(compile(`${head}extends: base\n${secrets({ tracked: 'ask' })}`, { base: head }).policy.secrets).toEqual({
      tracked: 'ask',
    });
  });

  it.each(keys)('is no weaker than the default in a lower tier where the tier above is silent: %s', key => {
    for (const effect of effects) {
      const problems = listedTiers({ organisation: head, repository: head + secrets({ [key]: effect }) });
      const isWeaker = effects.indexOf(effect) < effects.indexOf(secretDefaults[key]);
      expect(problems).toEqual(isWeaker ? [expect.stringContaining('RULE_LOOSENED')] : []);
    }
  });

  it('may be loosened as far as the tier above says', () => {
    const organisation = head + secrets({ tracked: 'ask' });
    expect(listedTiers({ organisation, repository: head + secrets({ tracked: 'ask' }) })).toEqual([]);
    expect(listedTiers({ organisation, repository: head + secrets({ tracked: 'allow' }) })).toHaveLength(1);
  });

  it('is compared with what holds by default', () => {
    const policy = (settings?: SecretSettings) => compile(head + (settings ? secrets(settings) : '')).policy;
    expect(settingChanges(policy(), policy({ leaving: 'ask', ignored: 'deny', local: 'deny' }))).toEqual([
      { setting: 'secrets.leaving', direction: 'loosened', message: 'from deny to ask' },
      { setting: 'secrets.ignored', direction: 'tightened', message: 'from allow to deny' },
    ]);
  });
});
