import { describe, expect, it } from 'vitest';
import { githubChecksum, gitlabChecksum } from '../../../src/scan/secrets/checksum.ts';
import { scanText } from '../../../src/scan/secrets/scan.ts';

const valid = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;

describe('githubChecksum', () => {
  it('accepts the published example', () => {
    expect(githubChecksum(valid)).toBe(true);
  });

  it('refuses the example with any one character changed', () => {
    const mutants = Array.from({ length: 36 }, (_, i) => {
      const at = i + 4;
      return `${valid.slice(0, at)}${valid[at] === 'a' ? 'b' : 'a'}${valid.slice(at + 1)}`;
    });
    expect(mutants.map(githubChecksum)).toEqual(mutants.map(() => false));
  });

  it('says nothing about what is too short', () => {
    expect(githubChecksum(valid.slice(0, 39))).toBe(undefined);
  });

  it('lowers the confidence of a token that fails, and still reports it', () => {
    const seen = [valid, `${valid.slice(0, -1)}8`].map(token => scanText(token, 'x', () => 'f'));
    expect(seen.map(hits => hits.map(({ finding }) => [finding.rule, finding.severity, finding.confidence]))).toEqual([
      [['github-personal-token', 'error', 'high']],
      [['github-personal-token', 'error', 'low']],
    ]);
  });
});

describe('gitlabChecksum', () => {
  const routable = `${'glrtr-'}W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.18${'1uebm4k'}`;

  it('accepts the published example', () => {
    expect(gitlabChecksum(routable)).toBe(true);
  });

  it('refuses the example with any one character changed, its prefix included', () => {
    const mutants = Array.from(routable, (unit, at) => {
      const other = /[.-]/.test(unit) ? unit : unit === 'a' ? 'b' : 'a';
      return `${routable.slice(0, at)}${other}${routable.slice(at + 1)}`;
    }).filter(mutant => mutant !== routable);
    expect(mutants.length).toBeGreaterThan(50);
    expect(mutants.map(gitlabChecksum)).toEqual(mutants.map(() => false));
  });

  it('says nothing about a token without a routing part', () => {
    expect(gitlabChecksum(`${'glpat-'}W5m1cHR6skC98Bx7XkuY`)).toBe(undefined);
  });

  it('lowers the confidence of a token that fails, and still reports it', () => {
    const seen = [routable, `${routable.slice(0, -1)}a`].map(token => scanText(token, 'x', () => 'f'));
    expect(seen.map(hits => hits.map(({ finding }) => [finding.rule, finding.severity, finding.confidence]))).toEqual([
      [['gitlab-runner-registration-token', 'error', 'high']],
      [['gitlab-runner-registration-token', 'error', 'low']],
    ]);
  });
});
