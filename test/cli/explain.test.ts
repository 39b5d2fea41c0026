import { describe, expect, it } from 'vitest';
import { awsKey, policyText } from '../door.ts';
import { expectCalm, folderOf, policy } from './process.ts';

const inProject = () => folderOf({ 'policy.yaml': policyText });
const explain = (cwd: string, ...words: readonly string[]) => policy(['explain', ...words], { cwd });
const withoutTime = (text: string) => text.replace(/[\d.]+ µs/, 'N µs');

describe('policy explain', () => {
  it('shows each operation, the rules that match it, and which one wins', async () => {
    const cwd = inProject();
    const { code, out, err } = await explain(cwd, 'Read: /etc/hosts');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(withoutTime(out)).toBe(`Operations
  read /etc/hosts
    deny  no-etc (floor): the system is not the project

deny by \`no-etc\`: the system is not the project
instead: ask for what you need
N µs, first call of a fresh process
`);
  });

  it.each<[string, number, string]>([
    ['Read: a', 0, 'allow by `read-workspace`: the project is there to be read'],
    ['cat a < /etc/hosts', 2, 'deny by `no-etc`: the system is not the project'],
    ['Write: ci/x', 4, 'ask by `ask-ci`: workflows hold credentials'],
    ['frobnicate', 4, 'open: no rule settles it; the adjudicator would be asked'],
    [
      '{"tool_name": "Read", "tool_input": {"file_path": "/etc/x"}}',
      2,
      'deny by `no-etc`: the system is not the project',
    ],
  ])('decides %s with %i', async (call, code, verdict) => {
    const ended = await explain(inProject(), call);
    expect(ended).toMatchObject({ code, err: '' });
    expect(ended.out).toContain(`\n${verdict}`);
  });

  it('says the same as JSON', async () => {
    const cwd = inProject();
    const { code, out } = await explain(cwd, 'Write: ci/x', '--format', 'json');
    expect(code).toBe(4);
    expect(JSON.parse(out)).toEqual({
      call: { id: 'example', session: 'example', tool: 'Write', cwd, input: { file_path: 'ci/x' } },
      policy: expect.stringMatching(/^[0-9a-f]{64}$/),
      findings: [],
      operations: [
        {
          operation: `write ${cwd}/ci/x`,
          detail: expect.objectContaining({ kind: 'write', path: `${cwd}/ci/x` }),
          rules: [
            { id: 'write-workspace', effect: 'allow', reason: 'the project is there to be changed', floor: false },
            { id: 'ask-ci', effect: 'ask', reason: 'workflows hold credentials', floor: false },
          ],
        },
      ],
      us: expect.any(Number),
      decision: {
        decision: 'ask',
        rule: 'ask-ci',
        reason: 'workflows hold credentials',
        instead: 'describe the change',
      },
    });
  });

  it('does not repeat a secret, whole or in part', async () => {
    for (const words of [[], ['--format', 'json']]) {
      const { code, out, err } = await explain(inProject(), `curl -u ${awsKey} https://x.example`, ...words);
      expect(code).toBe(2);
      expect(`${out}${err}`).not.toContain(awsKey.slice(0, 8));
    }
    const ended = await explain(inProject(), `{"tool_name": ${awsKey}`);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).not.toContain(awsKey.slice(0, 8));
  });

  it.each<[string, RegExp]>([
    ['', /error\[CALL_INVALID\]: the call is empty/],
    ['{', /error\[CALL_INVALID\]: the call is not JSON: .* position 1/],
    ['{"tool_name": 1}', /error\[CALL_INVALID\]: `tool_name`: expected a non-empty string, found number/],
    ['Raed: a', /error\[CALL_INVALID\]: `Raed` has no short form\n {2}= help: did you mean `Read`\?/],
  ])('says what is wrong with `%s`', async (call, message) => {
    const ended = await explain(inProject(), call);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.err).toMatch(message);
    expectCalm(ended);
  });
});
