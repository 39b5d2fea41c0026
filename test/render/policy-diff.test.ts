import { describe, expect, it } from 'vitest';
import type { PolicyDiff, Witness } from '../../src/policy/diff/diff.ts';
import type { Said } from '../../src/policy/diff/standing.ts';
import { plain } from '../../src/render/paint.ts';
import { renderDiff } from '../../src/render/policy-diff.ts';
import { renderDiffMarkdown } from '../../src/render/policy-diff-markdown.ts';

const deny: Said = { standing: 'deny', rules: ['no-frob'] };
const open: Said = { standing: 'open', rules: [] };
const witness = (command: string, part = false): Witness => ({
  call: { tool: 'Bash', input: { command } },
  operations: ['execute frob', 'read /a|b'],
  part,
  old: deny,
  now: open,
});
const diff: PolicyDiff = {
  old: { name: 'old', digest: 'a'.repeat(64) },
  now: { name: 'new', digest: 'b'.repeat(64) },
  changes: [
    {
      direction: 'loosened',
      rules: [{ rule: 'no-frob', change: 'removed', may: 'loosen' }],
      witness: witness('frob `id` | x\n::error::y @team \u202e'),
      count: 3,
    },
    { direction: 'loosened', rules: [], witness: witness('frob', true), count: 1 },
  ],
  settings: [{ setting: 'limits.calls', direction: 'tightened', message: 'from 9 to 5' }],
  untold: [
    { rule: 'code', change: 'changed', may: 'either' },
    { rule: 'more', change: 'added', may: 'tighten' },
  ],
  reworded: ['words'],
  tried: 100,
};
const replayed = {
  calls: 9,
  lost: [{ why: 'the log masks a secret in the input', count: 2, first: 'log:2' }],
  flips: [
    {
      direction: 'loosened' as const,
      old: deny,
      now: open,
      count: 4,
      calls: [{ call: { tool: 'Read', input: { file_path: '/x' } }, where: 'log:7' }],
    },
  ],
};

describe('what two policies decide otherwise', () => {
  it('is shown on a terminal, one line for each text of strangers', () => {
    expect(renderDiff(diff, replayed, plain)).toBe(`loosened Bash: frob \`id\` | x ::error::y @team
  deny by \`no-frob\` → open
  \`no-frob\` removed; 3 of the calls that were tried
loosened Bash: frob
  of it only: execute frob, read /a|b
  deny by \`no-frob\` → open
  a setting differs
tightened limits.calls: from 9 to 5
untold \`code\` changed; it may loosen, and no call was found that shows whether it does
untold \`more\` added; it can only tighten, and no call was found that shows it
reworded, with the same decisions: words

loosened 4 calls: deny by \`no-frob\` → open
  log:7 Read: /x
  and 3 more
left out 2 lines: the log masks a secret in the input, the first at log:2
4 of 9 calls of the past are decided otherwise
2 loosened, 1 tightened, 2 cannot be told; 100 calls tried`);
  });

  it('is shown as a comment, in which no text of strangers is markup', () => {
    const text = renderDiffMarkdown(diff, replayed);
    expect(text.split('\n').slice(0, 8)).toEqual([
      '### Policy: 2 loosened, 1 tightened, 2 cannot be told; 100 calls tried',
      '',
      '<code>aaaaaaaaaaaa</code> → <code>bbbbbbbbbbbb</code> (new)',
      '',
      '|  | call | before | after | because |',
      '|---|---|---|---|---|',
      expect.stringMatching(
        /^\| loosened \| <code>Bash&#58; frob &#96;id&#96; &#124; x ⏎ &#58;&#58;error&#58;&#58;y &#64;team ‹U\+202E›<\/code> \| deny by <code>no-frob<\/code> \| open \| <code>no-frob<\/code> removed \(3 tried\) \|$/,
      ),
      '| loosened | <code>Bash&#58; frob</code>, of it <code>execute frob</code>, <code>read /a&#124;b</code> | deny by <code>no-frob</code> | open | a setting differs (1 tried) |',
    ]);
    expect(text).toContain('\n**4 of 9 calls of the past are decided otherwise**\n');
    expect(text).toContain(
      '\n| <code>code</code> changed | it may loosen, and no call was found that shows whether it does |\n',
    );
  });
});
