import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/audit/event.ts';
import { readPastCalls } from '../../src/audit/past-calls.ts';
import type { Outcome } from '../../src/decide/decision.ts';
import type { Json } from '../../src/json.ts';
import { decided, digest, logLines } from './log.ts';

function event(outcome: Outcome, rule?: string, input: Json = { command: 'ls' }): NewEvent {
  const base = decided('c1');
  if (base.type !== 'call.decided') throw new Error('not a decision');
  const { rule: _rule, ...decision } = base.body.decision;
  return {
    type: 'call.decided',
    body: {
      ...base.body,
      call: { ...base.body.call, input },
      decision: { ...decision, outcome, ...(rule === undefined ? {} : { rule }) },
    },
  };
}

const read = (...events: readonly NewEvent[]) => readPastCalls('log', logLines(events).join('\n'));

describe('the calls of a log', () => {
  it.each<[Outcome, string | undefined, string | undefined]>([
    ['allowed-by-rule', 'r', 'allow'],
    ['let-through-by-audit', 'r', 'audit'],
    ['denied-by-rule', 'r', 'deny'],
    ['approved-by-model', undefined, 'open'],
    ['denied-by-model', undefined, 'open'],
    ['model-timed-out', undefined, 'open'],
    ['approved-by-human', 'r', 'ask'],
    ['approved-by-human', undefined, 'open'],
    ['nobody-to-ask', 'r', 'ask'],
    ['not-understood', undefined, 'open'],
    ['limit-reached', undefined, undefined],
    ['engine-error', undefined, undefined],
  ])('say what the rules said: %s with rule %s was %s', (outcome, rule, answer) => {
    const [call] = read(event(outcome, rule)).calls;
    expect(call?.answer).toBe(answer);
    expect(call?.call).toEqual({ id: 'c1', session: 's', tool: 'Bash', input: { command: 'ls' }, cwd: '/w' });
  });

  it('are lost when they are not there as they were, and it is said why', () => {
    const { calls, lost } = read(
      event('secret-found', 'aws', { command: 'echo [secret:aws:0123456789abcdef]' }),
      event('allowed-by-rule', 'r', { file_path: '/w/a', content: 'x… [12 characters more]' }),
      event('allowed-by-rule', 'r', '{"a": "… [99 characters more]'),
      event('allowed-by-rule', 'r', 7),
    );
    expect(calls).toEqual([]);
    expect(lost.map(({ line, why }) => [line, why])).toEqual([
      [1, 'the log masks a secret in the input'],
      [2, 'the log holds only the beginning of the input'],
      [3, 'the log holds only the beginning of the input'],
      [4, 'not a call: `tool_input`: expected an object, found number'],
    ]);
  });

  it('are also those that were put to the person at the terminal', () => {
    const base = decided('c1');
    if (base.type !== 'call.decided') throw new Error('not a decision');
    const referred: NewEvent = {
      type: 'call.referred',
      body: { call: base.body.call, reason: 'because', policyDigest: digest },
    };
    expect(read(referred).calls).toMatchObject([{ answer: 'referred', workspace: '/w' }]);
  });

  it('are read from JSON Lines too, with the decision if there is one; nothing else is taken for a call', () => {
    const text = [
      '{"id":"1","tool_name":"Read","tool_input":{"file_path":"a"},"cwd":"/p","decision":"deny","rule":"r"}',
      '',
      '{"tool_name":"Read","tool_input":{},"cwd":"relative"}',
      'not JSON',
    ].join('\n');
    const { calls, lost } = readPastCalls('calls.jsonl', text);
    expect(calls).toMatchObject([{ line: 1, workspace: '/p', answer: 'deny', rule: 'r', call: { tool: 'Read' } }]);
    expect(lost.map(({ line, why }) => [line, why])).toEqual([
      [3, 'not a call: `cwd`: expected an absolute path, found string'],
      [4, 'the line is not a JSON object'],
    ]);
  });
});
