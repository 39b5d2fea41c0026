import { describe, expect, it } from 'vitest';
import type { AuditEvent, NewEvent } from '../../src/audit/event.ts';
import { reconcile, type TranscriptCall } from '../../src/run/reconcile.ts';
import { decided } from '../audit/log.ts';

const events = (...given: readonly NewEvent[]) => given as readonly AuditEvent[];
const call = (id: string, more: Partial<TranscriptCall> = {}): TranscriptCall => ({ id, tool: 'Bash', ...more });
const ok = { result: 'ok', acceptedBy: 'hook' } as const;
const rejected = (id: string): NewEvent => ({ type: 'call.rejected', body: { call: id, reason: 'r' } });

type Row = readonly [
  name: string,
  calls: readonly TranscriptCall[],
  log: readonly NewEvent[],
  counts: readonly [toolUses: number, decisions: number, rejectedByClient: number],
  mismatches: readonly string[],
];
const rows: readonly Row[] = [
  ['nothing happened', [], [], [0, 0, 0], []],
  ['allowed calls ran', [call('a', ok), call('b', ok)], [decided('a'), decided('b')], [2, 2, 0], []],
  ['an allowed call failed', [call('a', { result: 'error', acceptedBy: 'hook' })], [decided('a')], [1, 1, 0], []],
  ['an allowed call was still running at the end', [call('a')], [decided('a')], [1, 1, 0], []],
  ['an allowed call ran and nobody says who let it', [call('a', { result: 'ok' })], [decided('a')], [1, 1, 0], []],
  ['a denied call did not run', [call('a', { result: 'error' })], [decided('a', 'deny')], [1, 1, 0], []],
  ['a denied call has no result yet', [call('a')], [decided('a', 'deny')], [1, 1, 0], []],
  ['the client refused a call, as the log has it', [call('a', { result: 'error' })], [rejected('a')], [1, 0, 1], []],
  ['the client refused a call at the very end', [call('a', { result: 'rejected' })], [], [1, 0, 1], []],
  ['the client refused a call that was allowed', [call('a', { result: 'rejected' })], [decided('a')], [1, 1, 0], []],
  ['a call ran without a decision', [call('a', { result: 'ok' })], [], [1, 0, 0], ['Bash a ran without a decision']],
  [
    'a call failed without a decision',
    [call('a', { result: 'error' })],
    [],
    [1, 0, 0],
    ['Bash a failed without a decision'],
  ],
  ['a call was never decided', [call('a')], [], [1, 0, 0], ['Bash a was asked for and never decided']],
  [
    'a denied call ran',
    [call('a', { result: 'ok' })],
    [decided('a', 'deny')],
    [1, 1, 0],
    ['Bash a ran although it was denied'],
  ],
  [
    'a call was let through by somebody else',
    [call('a', { result: 'ok', acceptedBy: 'config' })],
    [decided('a')],
    [1, 1, 0],
    ['Bash a was let through by `config`, not by our hook'],
  ],
  [
    'a call that failed was let through by somebody else',
    [call('a', { result: 'error', acceptedBy: 'config' })],
    [decided('a', 'deny')],
    [1, 1, 0],
    ['Bash a was let through by `config`, not by our hook'],
  ],
  [
    'one call has two decisions',
    [call('a', ok)],
    [decided('a', 'deny'), decided('a')],
    [1, 2, 0],
    ['Bash a has 2 decisions'],
  ],
  [
    'a decision belongs to no call',
    [call('a', ok)],
    [decided('a'), decided('a#again', 'deny')],
    [1, 2, 0],
    ['there is a decision on a#again, which is not in the transcript'],
  ],
  [
    'a request was no call at all',
    [],
    [decided('', 'deny')],
    [0, 1, 0],
    ['there is a decision on a request that was no call, which is not in the transcript'],
  ],
  [
    'a call that ran claims to have been refused by the client',
    [call('a', { result: 'ok' })],
    [rejected('a')],
    [1, 0, 1],
    ['Bash a ran although the client refused it'],
  ],
  [
    'a call without a name',
    [call('a', { tool: '', result: 'ok' })],
    [],
    [1, 0, 0],
    ['a call a ran without a decision'],
  ],
  [
    'several things at once',
    [call('a', { result: 'ok' }), call('b', { result: 'ok' }), call('__proto__')],
    [decided('b', 'deny'), decided('c')],
    [3, 2, 0],
    [
      'Bash a ran without a decision',
      'Bash b ran although it was denied',
      'Bash __proto__ was asked for and never decided',
      'there is a decision on c, which is not in the transcript',
    ],
  ],
];

describe('reconcile', () => {
  it.each(rows)('%s', (_name, calls, log, [toolUses, decisions, rejectedByClient], mismatches) => {
    expect(reconcile(calls, events(...log))).toEqual({
      toolUses,
      decisions,
      rejectedByClient,
      complete: mismatches.length === 0,
      mismatches,
    });
  });
});
