import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { createChain, genesis, sha256 } from '../../audit/chain.ts';
import type { NewEvent } from '../../audit/event.ts';
import { isObject } from '../../json.ts';

/** How long a process waits for its turn to write. */
const patienceMs = 5_000;
/** The longest line that is looked back for. */
const maxLine = 1024 * 1024;

/**
 * Appends one event to a log that several processes share, one at a time under a lock. Reads only the last line, so
 * that the hundred-thousandth event costs what the first did. Throws when the log cannot be written in time.
 */
export function appendShared(file: string, run: string, event: NewEvent, clock: () => Date = () => new Date()): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unlock = lock(`${file}.lock`);
  try {
    const last = existsSync(file) ? lastLine(file) : undefined;
    const chain =
      last === undefined ? createChain(run, 0, genesis(run)) : createChain(run, seqOf(last) + 1, sha256(last));
    const handle = openSync(file, 'a', 0o600);
    try {
      writeSync(handle, `${chain.prepare(event, clock().toISOString()).line}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } finally {
    unlock();
  }
}

function seqOf(line: string): number {
  const value: unknown = JSON.parse(line);
  if (!isObject(value) || typeof value['seq'] !== 'number') throw new Error('the last line of the log is not an event');
  return value['seq'];
}

/** The last line; throws when it was never finished. */
function lastLine(file: string): string | undefined {
  const { size } = statSync(file);
  if (size === 0) return undefined;
  const length = Math.min(size, maxLine);
  const bytes = Buffer.alloc(length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, bytes, 0, length, size - length);
  } finally {
    closeSync(handle);
  }
  if (bytes.at(-1) !== 10) throw new Error('the last line of the log is cut; move the log away');
  const start = bytes.lastIndexOf(10, length - 2) + 1;
  return bytes.subarray(start, length - 1).toString('utf8');
}

/** Takes the lock; one whose holder is gone is taken over. */
function lock(file: string): () => void {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (holderIsGone(file)) rmSync(file, { force: true });
      else if (Date.now() > end) throw new Error(`the log is locked by another process (\`${file}\`)`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function holderIsGone(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between making the file and writing to it.
    if (!(pid > 0)) return Date.now() - statSync(file).mtimeMs > patienceMs;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
