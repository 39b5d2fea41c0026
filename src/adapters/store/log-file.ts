import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { createChain, readLog, sha256 } from '../../audit/chain.ts';
import type { AuditEvent, NewEvent } from '../../audit/event.ts';
import { inputError } from '../../errors.ts';
import { writeAll } from './write-all.ts';

/** An append-only log file with one writer. */
export interface LogFile {
  /** Appends one event; with `durable` it is on the disk before this returns. Throws when it cannot be written. */
  append(event: NewEvent, durable: boolean): AuditEvent;
  /** Puts everything on the disk and lets another writer take over. */
  close(): void;
}

/**
 * Opens a log for appending; the first writer creates it. A half-written last line, which nobody was ever told of, is
 * moved to `FILE.torn` and said in an event. Throws `InputError` when the log is damaged: nothing is appended to what
 * cannot be trusted.
 */
export function openLog(file: string, run: string, clock: () => Date = () => new Date()): LogFile {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const reading = before && readLog(before, run);
  if (reading && reading.problems.length > 0)
    throw inputError('BUNDLE_INVALID', `the log \`${file}\` is damaged: ${reading.problems[0]}`);
  const handle = openSync(file, before ? 'r+' : 'wx+', 0o600);
  if (!before) syncFolder(dirname(file));
  const chain = createChain(run, reading?.hashes.length, reading?.head);
  let size = (before?.length ?? 0) - (reading?.torn.length ?? 0);
  let broken: Error | undefined;

  const append = (event: NewEvent, durable: boolean): AuditEvent => {
    if (broken) throw broken;
    try {
      if (fstatSync(handle).size !== size) throw new Error('another process wrote to the log');
      const { line, commit } = chain.prepare(event, clock().toISOString());
      const bytes = Buffer.from(`${line}\n`);
      writeAll(handle, bytes, size);
      if (durable) fsyncSync(handle);
      size += bytes.length;
      commit();
      return JSON.parse(line) as AuditEvent;
    } catch (error) {
      // What is on the disk now is unknown: this writer never writes again.
      broken = error instanceof Error ? error : new Error(String(error));
      throw broken;
    }
  };

  if (reading && reading.torn.length > 0) {
    writeFileSync(`${file}.torn`, reading.torn, { mode: 0o600, flag: 'a', flush: true });
    ftruncateSync(handle, size);
    append(recovered(reading.torn), true);
  }
  return {
    append,
    close: () => {
      fsyncSync(handle);
      closeSync(handle);
    },
  };
}

/** What the log says about the unfinished line that a writer before left behind. */
export function recovered(torn: Uint8Array): NewEvent {
  return {
    type: 'log.recovered',
    body: {
      reason: 'the writer before died while writing a line',
      tornBytes: torn.length,
      tornDigest: sha256(torn),
    },
  };
}

/** A new file is only safe from a power cut when its folder is on the disk too. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
