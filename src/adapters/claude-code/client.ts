import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inputError, messageOf } from '../../errors.ts';
import { packageRoot } from '../package-root.ts';

/** The installed Claude Code: where it is and what it says it is. */
export interface Client {
  readonly path: string;
  readonly version: string;
}

/** The first version that obeys `onFailure: "block"`; before it, a gate that fails lets calls through. */
export const oldestVersion = '2.1.295';

const help = 'install it with `npm install @anthropic-ai/claude-code@2.1.329`, or name it with --claude PATH';

/** Finds Claude Code and proves it by running it. Throws `InputError` when there is none, or one too old to be gated. */
export async function findClient(
  given: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
  patienceMs = 30_000,
): Promise<Client> {
  const path = given ?? candidates(environment).find(isExecutable);
  if (path === undefined) throw inputError('CLIENT_UNUSABLE', 'Claude Code is not installed', help);
  if (!isExecutable(path)) throw inputError('CLIENT_UNUSABLE', `\`${path}\` is not a program`, help);
  const version = await versionOf(path, patienceMs);
  if (compareVersions(version, oldestVersion) < 0)
    throw inputError(
      'CLIENT_UNUSABLE',
      `Claude Code ${version} is too old: it ignores a gate that fails`,
      `${oldestVersion} or later is needed; ${help}`,
    );
  return { path: realpathSync(path), version };
}

/** The binary of the platform package needs no install script and no Node; a launcher on the PATH comes last. */
function candidates(environment: NodeJS.ProcessEnv): string[] {
  const packages = [
    `claude-code-${process.platform}-${process.arch}`,
    `claude-code-${process.platform}-${process.arch}-musl`,
  ];
  const folders = [...ancestors(process.cwd()), ...ancestors(packageRoot())];
  const installed = folders.flatMap(folder =>
    packages.map(name => join(folder, 'node_modules', '@anthropic-ai', name, 'claude')),
  );
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, 'claude'));
  return [...installed, ...onPath];
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function versionOf(path: string, patienceMs: number): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      timeout: patienceMs,
      killSignal: 'SIGKILL',
      env: { PATH: process.env['PATH'] ?? '' },
    });
    const version = /^(\d+\.\d+\.\d+)\b/.exec(stdout.trim())?.[1];
    if (version !== undefined) return version;
    throw new Error(`it printed \`${stdout.trim().slice(0, 80)}\``);
  } catch (error) {
    const why = wasKilled(error) ? `no answer in ${patienceMs} ms` : messageOf(error).split('\n')[0];
    throw inputError(
      'CLIENT_UNUSABLE',
      `\`${path} --version\` does not answer as Claude Code does: ${why}`,
      help,
      error,
    );
  }
}

function wasKilled(error: unknown): boolean {
  return error instanceof Error && 'killed' in error && error.killed === true;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(version => version.split('.').map(Number));
  return [0, 1, 2].map(i => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find(difference => difference !== 0) ?? 0;
}
