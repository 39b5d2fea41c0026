import { describe, expect, it } from 'vitest';
import { githubChecksum } from '../../../src/scan/secrets/checksum.ts';
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
