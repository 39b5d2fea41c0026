import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inputError } from '../errors.ts';

/** What git is told about where its repository lies, by whoever runs a hook; nothing else of the environment reaches it. */
const passed = [
  ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot', 'TMPDIR'],
  ...['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_CEILING_DIRECTORIES'],
  ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
];

/** A repository may be hostile: none of its settings may start a program, and no object is fetched. */
export const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat'];

/** Where git runs, and with which environment. */
export interface Git {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Ends what is at work: a hostile repository can make git wait for ever. */
  readonly signal?: AbortSignal;
}

/** The environment of every git process of ours. */
export function environmentOf(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = passed.flatMap(name => (given[name] === undefined ? [] : [[name, given[name]]]));
  return {
    ...(Object.fromEntries(kept) as NodeJS.ProcessEnv),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** A git process that is at work; `done` rejects with `InputError` when git is missing or fails. */
export interface GitProcess {
  readonly child: ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stdin: NodeJS.WritableStream };
  readonly done: Promise<void>;
  /** Ends it: nobody wants the rest. */
  stop(): void;
}

/** Starts git. Only plumbing is to be run: what people see of git, their settings change. */
export function startGit(args: readonly string[], { cwd, environment, signal }: Git, own = false): GitProcess {
  const safe = own ? [] : settings.flatMap(setting => ['-c', setting]);
  const child = spawn('git', [...safe, ...args], {
    cwd,
    env: environmentOf(environment),
    stdio: 'pipe',
    ...(signal === undefined ? {} : { signal }),
  });
  let stopped = false;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 2_000) complaint += text;
  });
  // Whoever stops reading early is told so by `done`, not by its input.
  child.stdin.on('error', () => undefined);
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', error => reject(spawnFault(error, cwd)));
    child.once('close', code => (code === 0 || stopped ? resolve() : reject(gitFault(args, complaint, code))));
  });
  // Awaited when the output was read; until then, a failure must not end the process.
  done.catch(() => undefined);
  return {
    child,
    done,
    stop() {
      stopped = true;
      child.kill();
    },
  };
}

function spawnFault(error: Error, cwd: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return inputError('FILE_MISSING', 'git is not installed', `looked for \`git\` in the PATH, from ${cwd}`);
  return inputError('INPUT_INVALID', `git cannot be started: ${error.message}`, undefined, error);
}

function gitFault(args: readonly string[], complaint: string, code: number | null): Error {
  const [first = `git ${args[0] ?? ''} ended with ${code}`] = complaint.split('\n').filter(Boolean);
  const message = first.replace(/^(?:fatal|error): /, '');
  if (message.startsWith('not a git repository'))
    return inputError('INPUT_INVALID', 'this is not a git repository', 'change to a folder of one');
  if (message.includes('dubious ownership'))
    return inputError(
      'INPUT_INVALID',
      'git does not trust this repository: it belongs to somebody else',
      'git config --global --add safe.directory FOLDER',
    );
  return inputError('INPUT_INVALID', `git says: ${message}`);
}

/** All that git prints; for answers that are short. Throws `InputError` when git fails. */
export async function askGit(args: readonly string[], git: Git, own = false): Promise<string> {
  const { child, done } = startGit(args, git, own);
  child.stdin.end();
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  await done;
  return Buffer.concat(chunks).toString('utf8');
}

/** What git prints with `-z`, piece by piece, as bytes in Latin-1: names in git are bytes. */
export async function* piecesOf({ child, done, stop }: GitProcess): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of child.stdout) {
      const pieces = (rest + (chunk as Buffer).toString('latin1')).split('\0');
      rest = pieces.pop() ?? '';
      yield* pieces;
    }
    await done;
  } finally {
    stop();
  }
}

/** Writes to a process, and waits where it does not keep up. */
export async function feed(stdin: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stdin.write(text)) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')]);
}
