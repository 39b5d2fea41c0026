import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { inputError } from '../errors.ts';
import { askGit, environmentOf, type Git, settings } from './git.ts';
import { topOf } from './git-changes.ts';

/** A commit of a repository, as whoever scans its files sees it. */
export interface Commit {
  /** Its id, in full. */
  readonly id: string;
  /** A file as it was, by its path from the folder that was asked from; `undefined` when it was not there. */
  readonly read: (path: string) => string | undefined;
  /** What a file of today was called then: another name when it was moved. */
  readonly nameThen: (path: string) => string;
}

/** In bytes; what is longer is not scanned either. */
const longest = 5 * 1024 * 1024;

/** Opens the commit that a name (`main`, `HEAD~1`) stands for. Throws `InputError` when there is none, or no repository. */
export async function openCommit(git: Git, name: string): Promise<Commit> {
  const top = await topOf(git);
  if (top === undefined) await askGit(['rev-parse', '--show-toplevel'], git);
  const id = await commitNamed(git, name);
  const folder = (await askGit(['rev-parse', '--show-prefix'], git)).replace(/\n$/, '');
  const moved = await movedSince(git, id);
  const texts = new Map<string, string | undefined>();
  const inside = (path: string) => posix.normalize(posix.join(folder, path.replaceAll('\\', '/')));
  return {
    id,
    read: path => {
      const place = inside(path);
      if (!texts.has(place)) texts.set(place, blobAt(git, id, place));
      return texts.get(place);
    },
    nameThen: path => {
      const then = moved.get(inside(path));
      return then === undefined ? path : posix.relative(folder === '' ? '.' : folder, then);
    },
  };
}

async function commitNamed(git: Git, name: string): Promise<string> {
  const help = 'name a commit, a branch or a tag, such as `main` or `HEAD~1`';
  if (name === '' || name.startsWith('-') || name.includes('\0'))
    throw inputError('ARGUMENT_INVALID', `\`${name}\` is no commit`, help);
  try {
    return (await askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], git)).trim();
  } catch (error) {
    throw inputError('ARGUMENT_INVALID', `this repository has no commit \`${name}\``, help, error);
  }
}

/**
 * What files of the index were called at a commit, by their paths from the top. The work tree is not asked: to compare its
 * files, git would run the filters that a hostile repository sets. What git does not know yet is new.
 */
async function movedSince(git: Git, id: string): Promise<ReadonlyMap<string, string>> {
  const options = ['-z', '--name-status', '--find-renames', '--diff-filter=R', '--no-ext-diff', '--no-textconv'];
  const args = ['diff-index', '--cached', ...options, '--ignore-submodules=all', id, '--'];
  const pieces = (await askGit(args, git)).split('\0');
  const moved = new Map<string, string>();
  for (let i = 0; i + 2 < pieces.length; i += 3) moved.set(pieces[i + 2] ?? '', pieces[i + 1] ?? '');
  return moved;
}

function blobAt({ cwd, environment }: Git, id: string, path: string): string | undefined {
  if (path.startsWith('../') || path.startsWith('/')) return undefined;
  const safe = settings.flatMap(setting => ['-c', setting]);
  const { status, stdout, error } = spawnSync('git', [...safe, 'cat-file', 'blob', `${id}:${path}`], {
    cwd,
    env: environmentOf(environment),
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: longest,
  });
  return error === undefined && status === 0 ? stdout.toString('utf8') : undefined;
}
