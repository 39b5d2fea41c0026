import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ReadBefore } from '../examine/afterwards.ts';
import { askGit, type Git } from './git.ts';
import { topOf } from './git-changes.ts';
import { isIgnored } from './git-ignored.ts';
import { plainEnvironment } from './git-plain.ts';

/** Files as they were when a run began. */
export interface BaseFiles {
  /** The text of a file, asked before the agent first writes it; nothing when it was not there or is not text. */
  textOf(path: string): Promise<string | undefined>;
  /** A file that was asked for before, without waiting. */
  known(path: string): { readonly text: string | undefined } | undefined;
}

const limits = { blobBytes: 4 * 1024 * 1024, ms: 5_000 };

/** The commit that was checked out. */
interface Commit {
  readonly git: Git;
  readonly id: string;
  readonly top: string;
}

/**
 * Remembers a workspace as it is now. A file that nothing has touched since is as it was; one that something has touched
 * before it is asked for, such as a program that says nothing of what it writes, was as the commit has it. Without a
 * repository, it is as it was before the agent first wrote it. Never rejects.
 */
export async function openBase(workspace: string, read: ReadBefore): Promise<BaseFiles> {
  const texts = new Map<string, { readonly text: string | undefined }>();
  const commit = await commitAt(workspace).catch(() => undefined);
  const began = Date.now();
  const readNow = (path: string) => {
    try {
      return read(path);
    } catch {
      return undefined;
    }
  };
  return {
    known: path => texts.get(path),
    textOf: async path => {
      const known = texts.get(path);
      if (known) return known.text;
      const isCommitted = commit !== undefined && !isUntouched(path, began) && isIn(commit.top, path);
      const text = isCommitted ? await committedText(commit, path, readNow) : readNow(path);
      texts.set(path, { text });
      return text;
    },
  };
}

async function commitAt(workspace: string): Promise<Commit> {
  const git: Git = { cwd: workspace, environment: plainEnvironment(), signal: AbortSignal.timeout(limits.ms) };
  const top = await topOf(git);
  const id = (await askGit(['rev-parse', '--verify', 'HEAD^{commit}'], git)).trim();
  if (top === undefined) throw new Error('there is no repository');
  return { git: { cwd: top, environment: git.environment }, id, top };
}

/** Whether a file is there and nothing has changed it since; nobody can set back the time of that, unlike that of its text. */
function isUntouched(path: string, since: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.ctimeMs < since;
}

/** Whether a file is the repository's own, and not in one that lies inside it. */
function isIn(top: string, path: string): boolean {
  const inside = relative(top, path);
  if (inside === '' || inside.startsWith('..')) return false;
  for (let folder = dirname(path); folder !== top; folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return false;
  return true;
}

/** Read as it is stored: no filter of the repository is run. */
async function committedText(
  { git, id, top }: Commit,
  path: string,
  readNow: (path: string) => string | undefined,
): Promise<string | undefined> {
  const look = { ...git, signal: AbortSignal.timeout(limits.ms) };
  try {
    const entry = await askGit(['ls-tree', '--full-tree', '--long', '-z', id, '--', relative(top, path)], look);
    const [, blob, size] = /^\d+ blob (\w+) +(\d+)\t/.exec(entry) ?? [];
    // What git does not keep was there or not; nobody but the file can say.
    if (blob === undefined) return isIgnored(path) ? readNow(path) : undefined;
    return Number(size) > limits.blobBytes ? undefined : await askGit(['cat-file', 'blob', blob], look);
  } catch {
    // What stands there now may be the agent's, who may also have broken the repository.
    return undefined;
  }
}
