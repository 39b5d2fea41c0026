import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { maxLineBytes } from '../../src/cli/lines.ts';
import { awsKey, policyText } from '../door.ts';
import { type Ended, expectCalm, folderOf, policy } from './process.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(join(packageRoot(), 'policies', 'schema', name), 'utf8')) as object;
const ajv = new Ajv2020();
const isCall = ajv.compile(schema('call-v1.json'));
const isDecision = ajv.compile(schema('decision-v1.json'));

interface Answer {
  readonly id: string | null;
  readonly decision: string;
  readonly reason: string;
}

const call = (id: string, more: object = {}) => ({
  id,
  tool_name: 'Read',
  tool_input: { file_path: '/w/a' },
  cwd: '/w',
  ...more,
});
const lines = (...calls: readonly (object | string | Uint8Array)[]) =>
  calls.flatMap(line => [typeof line === 'string' || line instanceof Uint8Array ? line : JSON.stringify(line), '\n']);
const decide = (input: Parameters<typeof policy>[1], ...words: readonly string[]) =>
  policy(['decide', ...words], { cwd: folderOf({ 'policy.yaml': policyText }), ...input });

function answersOf({ out }: Ended): Answer[] {
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Answer);
  for (const answer of answers)
    expect(isDecision(answer), `${JSON.stringify(answer)}: ${ajv.errorsText(isDecision.errors)}`).toBe(true);
  return answers;
}
const short = (ended: Ended) => answersOf(ended).map(({ id, decision }) => `${id} ${decision}`);

describe('policy decide', () => {
  const calls = [
    call('allowed'),
    call('denied', { tool_input: { file_path: '/etc/hosts' } }),
    call('asked', { tool_name: 'Write', tool_input: { file_path: '/w/ci/x', content: '' } }),
    call('open', { tool_input: { file_path: '/opt/x' } }),
    call('secret', { tool_name: 'Write', tool_input: { file_path: '/w/a', content: awsKey } }),
  ];

  it('looks at what git would send only when it is asked to, and denies what cannot be looked at', async () => {
    const allowing = `version: 1
name: t
rules:
  - { id: all, effect: allow, reason: r, when: { operation: [read, execute, change, connect] }, examples: { match: ["Bash: git push"] } }
`;
    const cwd = folderOf({ 'policy.yaml': allowing });
    const push = { ...call('p'), tool_name: 'Bash', tool_input: { command: 'git push' }, cwd };
    expect(short(await decide({ cwd, input: lines(push) }, '--layer', '1'))).toEqual(['p allow']);
    const asked = await decide({ cwd, input: lines(push) }, '--layer', '1', '--outgoing');
    expect(answersOf(asked)).toMatchObject([
      { decision: 'deny', layer: 'secrets', reason: expect.stringContaining('the repository is not found') },
    ]);
  });

  it('answers every call with a line of the published shape, whatever the decision, and ends with 0', async () => {
    for (const one of calls) expect(isCall(one), ajv.errorsText(isCall.errors)).toBe(true);
    const ended = await decide({ input: lines(...calls) }, '--layer', '1');
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(short(ended)).toEqual(['allowed allow', 'denied deny', 'asked ask', 'open open', 'secret deny']);
    expect(answersOf(ended)[1]).toEqual({
      id: 'denied',
      decision: 'deny',
      layer: 'policy',
      rule: 'no-etc',
      reason: 'the system is not the project',
      operations: ['read /etc/hosts'],
      us: expect.any(Number),
    });
    expect(ended.out).not.toContain(awsKey);
  });

  it('denies what the rules leave open when nobody can be asked', async () => {
    const ended = await decide({ input: lines(...calls) });
    expect(ended.code).toBe(0);
    expect(short(ended)).toEqual(['allowed allow', 'denied deny', 'asked deny', 'open deny', 'secret deny']);
  });

  it('names a call without an id after its line', async () => {
    const { id: _, ...without } = call('');
    expect(short(await decide({ input: lines('', without) }, '--layer', '1'))).toEqual(['line-2 allow']);
  });

  it('says which line is no call and why, and loses none of the others', async () => {
    const ended = await decide(
      {
        input: lines(
          call('1'),
          'nonsense',
          '{"id":"x"',
          '[1]',
          call('5', { cwd: 'relative' }),
          call(6 as never),
          Buffer.from([0x22, 0xff, 0x22]),
          '"\0"',
          call('9'),
        ),
      },
      '--layer',
      '1',
    );
    expect(ended.code).toBe(3);
    expect(short(ended)).toEqual([
      '1 allow',
      ...Array(3).fill('null error'),
      '5 error',
      ...Array(3).fill('null error'),
      '9 allow',
    ]);
    expect(ended.err.trimEnd().split('\n')).toEqual([
      "error[CALL_INVALID]: standard input:2: not JSON: unexpected token 'o'",
      expect.stringMatching(/^error\[CALL_INVALID\]: standard input:3: not JSON: expected .*position 9/),
      'error[CALL_INVALID]: standard input:4: expected a JSON object',
      'error[CALL_INVALID]: standard input:5: `cwd`: expected an absolute path, found string',
      'error[CALL_INVALID]: standard input:6: `id`: expected a non-empty string, found number',
      'error[CALL_INVALID]: standard input:7: not UTF-8',
      expect.stringMatching(/^error\[CALL_INVALID\]: standard input:8: not JSON: bad control character .*position 1/),
      // Nothing of line 9, which is a call.
    ]);
    expectCalm(ended);
  });

  it('ends a line at a line feed only: JSON may hold other separators as they are', async () => {
    const odd = call('odd', { tool_input: { file_path: '/w/a\u2028b\u2029c\u0085d' } });
    const ended = await decide({ input: [`${JSON.stringify(odd)}\r\n${JSON.stringify(call('2'))}`] }, '--layer', '1');
    expect(ended.err).toBe('');
    expect(short(ended)).toEqual(['odd allow', '2 allow']);
  });

  it('refuses a line without an end before it fills the memory, and goes on', async () => {
    const huge = Array(maxLineBytes / 1024 / 1024 + 2).fill(Buffer.alloc(1024 * 1024, 0x61));
    const ended = await decide({ input: [...huge, '\n', ...lines(call('after'))] }, '--layer', '1');
    expect(ended).toMatchObject({
      code: 3,
      err: expect.stringMatching(/^error\[CALL_INVALID\]: standard input:1: the line is longer than \d+ bytes\n$/),
    });
    expect(short(ended)).toEqual(['null error', 'after allow']);
  });

  it('has nothing to say about nothing', async () => {
    expect(await decide({ input: '' })).toEqual({ code: 0, out: '', err: '' });
    expect(await decide({ input: '\n\n' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('does not repeat a secret of a line that is no call', async () => {
    for (const input of [awsKey, `{"id": ${awsKey}`, `{"id": "1" ${awsKey}`]) {
      const { out, err } = await decide({ input });
      expect(`${out}${err}`).not.toContain(awsKey.slice(0, 8));
    }
  });

  it('stops with 1 and one message when nobody reads the answers', async () => {
    const input = lines(...Array(3000).fill(call('1')));
    const ended = await decide({ input, deaf: true }, '--layer', '1');
    expect(ended).toMatchObject({ code: 1, err: 'error: the output was closed before everything was written\n' });
  });
});
