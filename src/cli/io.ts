import { writeSync } from 'node:fs';
import { InputError, inputError, messageOf } from '../errors.ts';
import { ansi, type Paint, plain, printable } from '../render/paint.ts';
import { renderProblems } from '../render/problem.ts';
import { maskProblem, maskSecrets } from './mask.ts';

/** Exit codes, the same for every command. */
export const exitCodes = { ok: 0, failed: 1, denied: 2, invalid: 3, waiting: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a command writes to and what it knows of its surroundings. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly paint: Paint;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** Colours only on a terminal that wants them (https://no-color.org); both outputs, for either may go to a file. */
export function processIo(): Io {
  const environment = process.env;
  const colours = environment['NO_COLOR']
    ? false
    : environment['FORCE_COLOR']
      ? environment['FORCE_COLOR'] !== '0'
      : process.stdout.isTTY === true && process.stderr.isTTY === true && environment['TERM'] !== 'dumb';
  return {
    out: text => write(1, text),
    err: text => write(2, text),
    paint: colours ? ansi : plain,
    environment,
    get cwd() {
      return currentFolder();
    },
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw inputError('FILE_MISSING', 'the current folder is gone', 'change to one that exists', error);
  }
}

/** Writes all of it before it returns: a process that ends at once must not lose its last lines. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        // The reader of a pipe is slow: wait a moment instead of spinning.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
        continue;
      }
      if (code !== 'EPIPE') throw error;
      if (descriptor === 2) return;
      throw new OutputClosed();
    }
  }
}

/** Whoever read our output stopped reading. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Says what went wrong, without a stack trace and without secrets, and which exit code it is. */
export function report(error: unknown, io: Io): ExitCode {
  if (error instanceof InputError) {
    io.err(renderProblems(error.problems.map(maskProblem), io.paint));
    return exitCodes.invalid;
  }
  if (error instanceof OutputClosed) io.err('error: the output was closed before everything was written');
  else io.err(`${io.paint('red', 'error')}: ${printable(maskSecrets(messageOf(error)))}`);
  return exitCodes.failed;
}
