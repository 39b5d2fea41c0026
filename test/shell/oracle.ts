import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, posix } from 'node:path';
import { realPath } from '../../src/adapters/files.ts';
import { withFacts } from '../../src/facts.ts';
import type { ExecuteOperation, Operation, PathOperation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';
import { stubs } from './grammar.ts';

/** How a program was really called. */
interface Started {
  readonly program: string;
  readonly cwd: string;
  readonly args: readonly string[];
}

interface Happened {
  readonly started: readonly Started[];
  readonly written: readonly string[];
}

export interface Oracle {
  readonly cwd: string;
  /** What bash did and the interpretation did not say; nothing where the interpretation claims too little to be wrong. */
  check(command: string): { readonly claimed: boolean; readonly problems: readonly string[]; readonly started: number };
}

/** Notes its name, its folder and its arguments; a builtin is all it needs. */
const stub = `#!/bin/bash
cd -P .
printf '%s\\0' "$#" "\${0##*/}" "$PWD" "$@" >> "$ORACLE_LOG"
[[ \${0##*/} != fails ]]
`;

const fixture = ['a.txt', 'b.txt', 'c d.txt', 'sub/x.txt', 'sub/y.txt', '.hidden', 'v', 'f1'];

/** What a program does with its operands, as far as the entries of the interpretation say. */
const roles: Readonly<Record<string, PathOperation['kind']>> = {
  cat: 'read',
  rm: 'delete',
  touch: 'write',
  tee: 'write',
  mkdir: 'write',
  wc: 'read',
};

/** The real bash in a folder of its own, with programs that do nothing but note their arguments. */
export function createOracle(root: string): Oracle {
  // Deep enough that a few `cd ..` stay inside.
  const world = join(root, 'world');
  const home = join(world, '1/2/3/4/5/home');
  const cwd = join(world, '1/2/3/4/5/6/ws');
  const bin = join(root, 'bin');
  const log = join(root, 'log');
  mkdirSync(bin);
  for (const name of stubs) {
    writeFileSync(join(bin, name), stub);
    chmodSync(join(bin, name), 0o755);
  }
  for (const shell of ['bash', 'sh']) symlinkSync(`/bin/${shell}`, join(bin, shell));
  for (const tool of ['basename', 'dirname']) symlinkSync(`/usr/bin/${tool}`, join(bin, tool));
  const reset = () => {
    rmSync(world, { recursive: true, force: true });
    mkdirSync(join(cwd, 'sub'), { recursive: true });
    mkdirSync(join(world, '1/2/other/deep'), { recursive: true });
    mkdirSync(home, { recursive: true });
    for (const name of fixture) writeFileSync(join(cwd, name), name);
    symlinkSync(join(world, '1/2/other/deep'), join(cwd, 'link'));
    writeFileSync(join(world, '1/2/other/deep/x.txt'), 'x');
  };
  reset();
  const clean = snapshot(world);

  const run = (command: string): Happened => {
    writeFileSync(log, '');
    spawnSync('/bin/bash', ['--noprofile', '--norc', '-c', command], {
      cwd,
      env: { PATH: bin, HOME: home, ORACLE_LOG: log, PWD: cwd },
      // Ends when the last process that has it ends, also one that the shell did not wait for.
      stdio: [...Array.from({ length: 9 }, () => 'ignore' as const), 'pipe'],
      timeout: 5_000,
      killSignal: 'SIGKILL',
    });
    const after = snapshot(world);
    const written = [...after].filter(([path, text]) => clean.get(path) !== text).map(([path]) => path);
    if (written.length > 0 || after.size !== clean.size) reset();
    return { started: readLog(log), written };
  };

  const check: Oracle['check'] = command => {
    const operations = withFacts(interpretShell(command, { cwd, home }), realPath);
    if (operations.some(isOpaque)) return { claimed: false, problems: [], started: 0 };
    const { started, written } = run(command);
    const problems = [
      ...started.filter(each => !isClaimed(each, operations)).map(each => `ran ${JSON.stringify(each)}`),
      ...started.flatMap(each => unclaimedPaths(each, operations)),
      ...written.filter(path => !covers(operations, 'write', path)).map(path => `wrote ${path}`),
    ];
    return { claimed: true, problems, started: started.length };
  };
  return { cwd, check };
}

/** Code of a shell that is known was followed. */
function isOpaque(operation: Operation): boolean {
  if (operation.kind === 'evaluate') return operation.language !== 'shell' || operation.code === undefined;
  return operation.kind === 'unknown';
}

function snapshot(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && realpathSync.native(path) === path) files.set(path, readFileSync(path, 'utf8'));
  }
  return files;
}

function readLog(file: string): Started[] {
  const fields = readFileSync(file, 'utf8').split('\0');
  const started: Started[] = [];
  for (let i = 0; i + 2 < fields.length; ) {
    const count = Number(fields[i]);
    const [program = '', cwd = ''] = fields.slice(i + 1, i + 3);
    started.push({ program, cwd, args: fields.slice(i + 3, i + 3 + count).map(oneSubstitution) });
    i += 3 + count;
  }
  return started;
}

/** bash counts down for each `<(…)`; the interpretation does not say which is which. */
function oneSubstitution(arg: string): string {
  return arg.replaceAll(/\/dev\/fd\/\d+/g, '/dev/fd/63');
}

function isClaimed({ program, args }: Started, operations: readonly Operation[]): boolean {
  return operations.some(
    operation => operation.kind === 'execute' && operation.program === program && fits(operation.args, args),
  );
}

/** True when the claimed arguments may be the real ones: an unknown one may be none or several. */
function fits(claimed: ExecuteOperation['args'], real: readonly string[]): boolean {
  if (claimed.length === 0) return real.length === 0;
  const [first, ...rest] = claimed;
  const several = first === undefined || /[*?[]/.test(first);
  const most = several ? real.length : 1;
  for (let count = several ? 0 : 1; count <= Math.min(most, real.length); count++)
    if (real.slice(0, count).every(arg => matches(first, arg)) && fits(rest, real.slice(count))) return true;
  return false;
}

function matches(claimed: string | undefined, real: string): boolean {
  return claimed === undefined || claimed === real || fitsGlob(real, claimed);
}

/** Braces are text where a shell has expanded them already. */
function fitsGlob(path: string, glob: string): boolean {
  return posix.matchesGlob(path, glob.replaceAll(/[{}]/g, '?'));
}

function unclaimedPaths(started: Started, operations: readonly Operation[]): string[] {
  const kind = roles[started.program];
  if (kind === undefined) return [];
  return (
    operands(started.args)
      .filter(arg => arg !== '' && arg !== '-' && !arg.startsWith('/dev/'))
      .map(arg => (posix.isAbsolute(arg) ? arg : `${started.cwd}/${arg}`))
      // A name that a wildcard stands for is not followed where it is a link.
      .filter(path => !covers(operations, kind, kind === 'delete' ? ownPath(path) : realPath(path)))
      .filter(path => !covers(operations.filter(isGlob), kind, posix.resolve(path)))
      .map(path => `${kind} ${path} by ${JSON.stringify(started)}`)
  );
}

/** What is not an option: everything after `--`. */
function operands(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--');
  const options = dashes < 0 ? args : args.slice(0, dashes);
  return [...options.filter(arg => !arg.startsWith('-')), ...(dashes < 0 ? [] : args.slice(dashes + 1))];
}

/** Deleting a link deletes the link. */
function ownPath(path: string): string {
  return /\/\.{0,2}$/.test(path) ? realPath(path) : join(realPath(posix.dirname(path)), posix.basename(path));
}

function isGlob(operation: Operation): boolean {
  return 'path' in operation && (operation.glob === true || operation.contents === true);
}

function covers(operations: readonly Operation[], kind: PathOperation['kind'], path: string): boolean {
  return operations.some(
    operation =>
      operation.kind === kind &&
      (operation.path === path ||
        (operation.tree === true && path.startsWith(operation.path.replace(/\/?$/, '/'))) ||
        (operation.glob === true && fitsGlob(path, operation.path))),
  );
}
