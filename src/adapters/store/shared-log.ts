import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Chain, createChain, sha256 } from '../../audit/chain.ts';
import type { NewEvent } from '../../audit/event.ts';
import { isObject } from '../../json.ts';
import { lockFile } from './lock.ts';
import { recovered } from './log-file.ts';
import { writeAll } from './write-all.ts';

/**
 * Appends one event to a log that several processes share, one at a time under a lock, and puts it on the disk. Reads
 * only the last line, so that the hundred-thousandth event costs what the first did. A line that a killed process left
 * unfinished is moved to `FILE.torn` and said in an event. Throws when the log cannot be written in time.
 */
export function appendShared(file: string, run: string, event: NewEvent, clock: () => Date = () => new Date()): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unlock = lockFile(`${file}.lock`);
  try {
    const handle = openShared(file);
    try {
      appendTo(handle, file, run, event, clock);
    } finally {
      closeSync(handle);
    }
  } finally {
    unlock();
  }
}

function openShared(file: string): number {
  try {
    return openSync(file, 'wx+', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return openSync(file, 'r+');
  }
}

function appendTo(handle: number, file: string, run: string, event: NewEvent, clock: () => Date): void {
  const { line, torn, end } = tail(handle);
  const chain = line === undefined ? createChain(run) : createChain(run, seqOf(line, run) + 1, sha256(line));
  let size = end;
  const write = (entry: NewEvent) => {
    const bytes = lineOf(chain, entry, clock);
    writeAll(handle, bytes, size);
    size += bytes.length;
  };
  if (torn.length > 0) {
    writeFileSync(`${file}.torn`, torn, { mode: 0o600, flag: 'a', flush: true });
    ftruncateSync(handle, end);
    write(recovered(torn));
  }
  write(event);
  fsyncSync(handle);
}

function lineOf(chain: Chain, event: NewEvent, clock: () => Date): Buffer {
  const { line, commit } = chain.prepare(event, clock().toISOString());
  commit();
  return Buffer.from(`${line}\n`);
}

function seqOf(line: string, run: string): number {
  const value: unknown = JSON.parse(line);
  if (!isObject(value) || value['run'] !== run || !Number.isSafeInteger(value['seq']))
    throw new Error('the last line of the log is not an event of this session');
  return Number(value['seq']);
}

/** The last line, what stands behind it unfinished, and where that starts. */
function tail(handle: number): { readonly line?: string; readonly torn: Buffer; readonly end: number } {
  const { size } = fstatSync(handle);
  const last = lineEndBefore(handle, size);
  const torn = readAt(handle, last, size - last);
  if (last === 0) return { torn, end: 0 };
  const start = lineEndBefore(handle, last - 1);
  return { line: readAt(handle, start, last - 1 - start).toString('utf8'), torn, end: last };
}

/** Where the line begins that holds the byte before `end`: looked for backwards, block by block, however long it is. */
function lineEndBefore(handle: number, end: number): number {
  const block = 64 * 1024;
  for (let to = end; to > 0; to -= block) {
    const from = Math.max(0, to - block);
    const at = readAt(handle, from, to - from).lastIndexOf(10);
    if (at >= 0) return from + at + 1;
  }
  return 0;
}

function readAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let read = 0; read < length; ) {
    const count = readSync(handle, bytes, read, length - read, position + read);
    if (count === 0) throw new Error('the log became shorter while it was read');
    read += count;
  }
  return bytes;
}
