import { createHash } from 'node:crypto';
import { isObject } from '../json.ts';
import type { AuditEvent, NewEvent } from './event.ts';

/** What the first line of a log points back to: bound to the run, so that one log cannot stand in for another. */
export function genesis(run: string): string {
  return sha256(`agent-bouncer/log/v1\n${run}\n`);
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Turns events into lines of a log, each holding the hash of the exact bytes of the line before. */
export interface Chain {
  readonly run: string;
  /** How many lines there are. */
  count(): number;
  /** SHA-256 of the last line without its newline. */
  head(): string;
  /** The line for an event, without newline; the chain moves on only when `commit` is called. */
  prepare(event: NewEvent, at: string): { readonly line: string; commit(): void };
}

export function createChain(run: string, count = 0, head = genesis(run)): Chain {
  let [lines, last] = [count, head];
  return {
    run,
    count: () => lines,
    head: () => last,
    prepare: (event, at) => {
      const line = JSON.stringify({ v: 1, seq: lines, at, run, type: event.type, prev: last, body: event.body });
      return {
        line,
        commit: () => {
          lines += 1;
          last = sha256(line);
        },
      };
    },
  };
}

/** What reading a log back found. */
export interface LogReading {
  readonly events: readonly AuditEvent[];
  readonly run?: string;
  readonly head: string;
  /** Hash of each line, for the Merkle tree. */
  readonly hashes: readonly string[];
  /** One sentence per thing that is wrong, with its line, counted from 1. */
  readonly problems: readonly string[];
  /** Bytes after the last newline: the start of a line that was never acknowledged. */
  readonly torn: Uint8Array;
}

/** Reads a log and checks its chain. Says every line that was changed, lost, swapped or does not belong. */
export function readLog(bytes: Uint8Array, expectedRun?: string): LogReading {
  const end = bytes.lastIndexOf(10) + 1;
  const problems: string[] = [];
  const events: AuditEvent[] = [];
  const hashes: string[] = [];
  let run = expectedRun;
  let head = run === undefined ? '' : genesis(run);
  const text = Buffer.from(bytes.subarray(0, end)).toString('utf8');
  const lines = text === '' ? [] : text.slice(0, -1).split('\n');
  for (const [index, line] of lines.entries()) {
    const event = parseLine(line);
    if (!event) problems.push(`line ${index + 1} is not an event`);
    else {
      run ??= event.run;
      if (index === 0) head = genesis(run);
      problems.push(...lineProblems(event, index, head, run));
      events.push(event);
    }
    head = sha256(line);
    hashes.push(head);
  }
  return { events, head, hashes, problems, torn: bytes.subarray(end), ...(run === undefined ? {} : { run }) };
}

function parseLine(line: string): AuditEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const shaped =
      isObject(value) &&
      value['v'] === 1 &&
      typeof value['seq'] === 'number' &&
      typeof value['type'] === 'string' &&
      typeof value['run'] === 'string' &&
      typeof value['prev'] === 'string' &&
      isObject(value['body']);
    return shaped ? (value as unknown as AuditEvent) : undefined;
  } catch {
    return undefined;
  }
}

function lineProblems(event: AuditEvent, index: number, head: string, run: string): string[] {
  const problems: string[] = [];
  const at = `line ${index + 1}`;
  if (event.run !== run) problems.push(`${at} belongs to run ${event.run}`);
  if (event.seq > index)
    problems.push(`${at} is event ${event.seq} where ${index} was expected: ${event.seq - index} lost before it`);
  if (event.seq < index)
    problems.push(`${at} is event ${event.seq} where ${index} was expected: repeated or out of order`);
  if (event.prev !== head)
    problems.push(
      index === 0
        ? `${at} does not start the log of this run`
        : `${at} does not follow line ${index}: one of the two was changed, swapped or lost`,
    );
  return problems;
}
