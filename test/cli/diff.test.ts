import { describe, expect, it } from 'vitest';
import { policyText } from '../door.ts';
import { expectCalm, folderOf, policy } from './process.ts';

const looser = policyText
  .replace('effect: ask', 'effect: allow')
  .replace('name: test', 'name: test\nlimits: { calls: 5 }');
const calls = [
  { id: '1', tool_name: 'Write', tool_input: { file_path: 'ci/x' }, cwd: '/p', decision: 'ask', rule: 'ask-ci' },
  { id: '2', tool_name: 'Read', tool_input: { file_path: 'a' }, cwd: '/p', decision: 'allow' },
  { id: '3', tool_name: 'Read', tool_input: { file_path: 'x [secret:aws:0123456789abcdef]' }, cwd: '/p' },
]
  .map(call => JSON.stringify(call))
  .join('\n');
const files = { 'old.yaml': policyText, 'new.yaml': looser, 'calls.jsonl': calls };

describe('policy diff', () => {
  it('says what is loosened and tightened, each with a call, and ends with 2 when something is loosened', async () => {
    const cwd = folderOf(files);
    const { code, out, err } = await policy(['diff', 'old.yaml', 'new.yaml', '--replay', 'calls.jsonl'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(/^loosened Write: ci\/x\n {2}ask by `ask-ci` → allow\n {2}`ask-ci` changed/);
    expect(out).toContain('\ntightened limits.calls: from none to 5\n');
    expect(out).toContain(
      '\nloosened 1 call: ask by `ask-ci` → allow\n  calls.jsonl:1 Write: ci/x\nleft out 1 line: the log masks a secret in the input, the first at calls.jsonl:3\n1 of 2 calls of the past are decided otherwise\n',
    );
  });

  it('ends with 0 when nothing is loosened', async () => {
    const cwd = folderOf({ ...files, 'base.yaml': looser.replace('limits: { calls: 5 }', '') });
    expect(await policy(['diff', 'old.yaml', 'old.yaml'], { cwd })).toEqual({
      code: 0,
      out: expect.stringMatching(/^no difference; \d+ calls tried\n$/),
      err: '',
    });
    expect(await policy(['diff', 'base.yaml', 'old.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('writes a comment for a pull request, and JSON', async () => {
    const cwd = folderOf(files);
    const [markdown, json] = await Promise.all(
      ['markdown', 'json'].map(format => policy(['diff', 'old.yaml', 'new.yaml', '--format', format], { cwd })),
    );
    expect(markdown?.code).toBe(2);
    expect(markdown?.out).toMatch(/^### Policy: 2 loosened, 1 tightened, 0 cannot be told; \d+ calls tried\n/);
    expect(markdown?.out).toContain('| loosened | <code>Write&#58; ci/x</code> | ask by <code>ask-ci</code> | allow |');
    expect(JSON.parse(json?.out ?? '')).toMatchObject({
      changes: [
        {
          direction: 'loosened',
          rules: [{ rule: 'ask-ci', change: 'changed', may: 'loosen' }],
          witness: { part: false },
        },
        { direction: 'loosened', rules: [{ rule: 'ask-ci' }] },
      ],
      settings: [{ setting: 'limits.calls', direction: 'tightened' }],
      untold: [],
    });
  });

  it('compares what is left under the tiers above and below both', async () => {
    const above = policyText.replace('name: test', 'name: above\ndelegates: [allow]');
    const own = `version: 1\nname: own\n`;
    const more = `${own}rules:
  - { id: look, effect: allow, reason: mine, when: { operation: read, path: "/srv/**" }, examples: { match: ["Read: /srv/a"] } }
  - { id: etc, effect: allow, reason: mine, when: { operation: read, path: "/etc/**" }, examples: { match: ["Read: /etc/a"] } }
`;
    const run = `version: 1
name: run
rules:
  - { id: no-srv, effect: deny, reason: not now, when: { operation: read, path: "/srv/**" }, examples: { match: ["Read: /srv/a"] } }
`;
    const cwd = folderOf({ 'above.yaml': above, 'old.yaml': own, 'new.yaml': more, 'run.yaml': run });
    const words = ['diff', 'old.yaml', 'new.yaml', '--organisation', 'above.yaml'];
    const [alone, held] = [await policy(words, { cwd }), await policy([...words, '--tighten', 'run.yaml'], { cwd })];
    expect(alone.code).toBe(2);
    expect(alone.out).toMatch(/^loosened Read: \/srv/m);
    expect(alone.out).not.toContain('/etc');
    expect(held.out).not.toContain('loosened Read');
  });

  it('needs two policies that are valid', async () => {
    const cwd = folderOf({ ...files, 'bad.yaml': 'version: 2\n' });
    for (const words of [
      ['old.yaml', 'bad.yaml'],
      ['old.yaml', 'none.yaml'],
      ['old.yaml', 'new.yaml', '--replay', 'none'],
    ]) {
      const ended = await policy(['diff', ...words], { cwd });
      expect(ended).toMatchObject({ code: 3, out: '' });
      expectCalm(ended);
    }
  });
});

describe('policy replay', () => {
  it('counts decisions by rule, and shows what differs from what was recorded', async () => {
    const cwd = folderOf(files);
    const { code, out, err } = await policy(['replay', 'calls.jsonl', '--policy', 'new.yaml'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toBe(`2 allow (100.0 %)

1 allow ask-ci, write-workspace
1 allow read-workspace

loosened 1 call: ask by \`ask-ci\` → allow
  calls.jsonl:1 Write: ci/x
left out 1 line: the log masks a secret in the input, the first at calls.jsonl:3
1 of 2 calls of the past are decided otherwise
2 of 2 calls have a recorded answer of the rules
`);
  });

  it('decides under the organisation above', async () => {
    const above = policyText.replace('name: test', 'name: above\ndelegates: [allow]').replaceAll('/ci/**', '/**');
    const cwd = folderOf({ ...files, 'above.yaml': above, 'own.yaml': 'version: 1\nname: own\n' });
    const words = ['replay', 'calls.jsonl', '--policy', 'own.yaml', '--organisation', 'above.yaml'];
    const { code, out } = await policy(words, { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^1 ask \(50\.0 %\)\n1 allow \(50\.0 %\)|^1 allow \(50\.0 %\)\n1 ask \(50\.0 %\)/);
  });

  it('says the same as JSON, and ends with 0 when nothing passes that did not', async () => {
    const cwd = folderOf(files);
    const { code, out } = await policy(['replay', 'calls.jsonl', '--policy', 'old.yaml', '--format', 'json'], { cwd });
    expect({ code, ...JSON.parse(out) }).toMatchObject({
      code: 0,
      calls: 2,
      compared: 2,
      flips: [],
      lost: [{ why: 'the log masks a secret in the input', count: 1, first: 'calls.jsonl:3' }],
    });
  });
});
