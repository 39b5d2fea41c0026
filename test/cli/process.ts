import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { scratch } from '../scratch.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly input?: string | Uint8Array | Iterable<string | Uint8Array>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes our end of its output at once, as `| head -0` does. */
  readonly deaf?: boolean;
  /** The superuser may read everything: run as a user whom permissions hold for. */
  readonly asNobody?: boolean;
}

/** What Node compiled for one process is kept for the others of a test file: half of their time. */
const compiled = mkdtempSync(join(tmpdir(), 'bouncer-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** Runs an entry of `src/` as a process of its own, with an environment made from nothing. */
export function runEntry(entry: string, args: readonly string[], given: Started = {}): Promise<Ended> {
  const cwd = given.cwd ?? scratch();
  const nobody = given.asNobody === true && process.geteuid?.() === 0;
  const child = spawn(process.execPath, [join(packageRoot(), 'src', entry), ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      AGENT_BOUNCER_HOME: nobody ? cwd : keys(),
      NODE_NO_WARNINGS: '1',
      NODE_COMPILE_CACHE: compiled,
      ...given.env,
    },
    stdio: 'pipe',
    ...(nobody ? { uid: 65_534, gid: 65_534 } : {}),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  if (given.deaf) child.stdout.destroy();
  // Whoever does not read all of its input is no failure of the test.
  child.stdin.on('error', () => undefined);
  feed(child.stdin, given.input ?? '');
  return new Promise(resolve => {
    child.once('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

function feed(stdin: NodeJS.WritableStream, input: NonNullable<Started['input']>): void {
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  for (const part of whole ? [input] : input) stdin.write(part);
  stdin.end();
}

/** Keys of the test, made anew where nobody else writes. */
function keys(): string {
  return join(scratch(), 'keys');
}

/** Runs `policy` with the given words. */
export const policy = (args: readonly string[], given: Started = {}): Promise<Ended> => runEntry('cli.ts', args, given);

/** What no answer to a mistake of the user may have: a stack trace, or the insides of the program. */
export function expectCalm({ out, err }: Ended): void {
  expect(`${out}${err}`).not.toMatch(/^\s+at |\bnode:internal|src\/\w|\bundefined\b|\[object |InputError|TypeError/m);
}

/** A folder with files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
