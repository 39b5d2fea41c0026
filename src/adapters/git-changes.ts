import { inputError } from '../errors.ts';
import { askGit, feed, type Git, piecesOf, startGit } from './git.ts';

/** A blob that a commit, or the next commit, brings, and where. */
export interface Change {
  readonly id: string;
  /** From the top of the repository; as UTF-8 as far as its bytes are. */
  readonly path: string;
  /** What it takes the place of: the blobs of the same path in the parents. */
  readonly before: readonly string[];
}

/** A commit or a tag, whose own text is scanned as well. */
export interface Message {
  readonly id: string;
  readonly kind: 'commit' | 'tag';
}

const plainly = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];

/** What the next commit would change, from the index. Entries of submodules hold no text of this repository. */
export async function* stagedChanges(git: Git): AsyncGenerator<Change> {
  const args = ['diff', '--cached', ...plainly, '--find-renames', '--no-relative', '--ignore-submodules=all'];
  const running = startGit(args, git);
  running.child.stdin.end();
  for await (const change of changesIn(piecesOf(running))) if ('path' in change) yield change;
}

/**
 * What the commits of the history change, the oldest first, each commit before its changes; of a merge, what differs from
 * all of its parents. A range limits them, as `git log` takes it; without one, all that any reference reaches.
 */
export async function* historyOf(git: Git, range?: string): AsyncGenerator<Change | Message> {
  const commits = startGit(['rev-list', '--reverse', ...revisions(range), '--'], git);
  commits.child.stdin.end();
  // Of the whole history, nobody asks what a file was called before.
  const renames = range === undefined ? '--no-renames' : '--find-renames';
  const changes = startGit(['diff-tree', '--stdin', '-r', '-c', '--root', '--always', ...plainly, renames], git);
  const feeding = (async () => {
    for await (const chunk of commits.child.stdout)
      await feed(changes.child.stdin, (chunk as Buffer).toString('latin1'));
    changes.child.stdin.end();
    await commits.done;
  })();
  feeding.catch(() => changes.stop());
  try {
    yield* changesIn(piecesOf(changes));
    await feeding;
  } finally {
    commits.stop();
  }
}

function revisions(range: string | undefined): readonly string[] {
  if (range === undefined) return ['--all'];
  if (range.startsWith('-') || range === '')
    throw inputError('ARGUMENT_INVALID', `\`${range}\` is not a range of commits`, 'write it like `main..HEAD`');
  return [range];
}

async function* changesIn(pieces: AsyncIterable<string>): AsyncGenerator<Change | Message> {
  let entry: string | undefined;
  let names = 0;
  for await (const piece of pieces) {
    if (entry !== undefined) {
      names -= 1;
      if (names > 0) continue;
      const blobs = blobsOf(entry);
      if (blobs !== undefined) yield { ...blobs, path: nameOf(piece) };
      entry = undefined;
    } else if (piece.startsWith(':')) {
      entry = piece;
      // The old name and the new one, but for merges.
      names = /^:[^:].* [RC]\d*$/.test(piece) ? 2 : 1;
    } else yield { id: piece, kind: 'commit' };
  }
}

/** Names in git are bytes. */
const nameOf = (piece: string) => Buffer.from(piece, 'latin1').toString('utf8');

/**
 * The blobs of `:100644 100755 OLD NEW M`; of a merge, with one colon, mode and blob for each parent. Nothing where a file
 * is deleted or a submodule is meant.
 */
function blobsOf(entry: string): Pick<Change, 'id' | 'before'> | undefined {
  const parents = entry.search(/[^:]/);
  const fields = entry.slice(parents).split(' ');
  const modes = fields.slice(0, parents + 1);
  const ids = fields.slice(parents + 1, 2 * parents + 2);
  const id = ids.at(-1) ?? '';
  if (modes.at(-1) === submodule || isNone(id)) return undefined;
  const before = ids.slice(0, -1).filter((old, parent) => modes[parent] !== submodule && !isNone(old));
  return { id, before };
}

const submodule = '160000';
const isNone = (id: string) => /^0*$/.test(id);

/** What references name besides commits: tags with a text of their own, and whatever hangs on them. */
export async function taggedObjects(git: Git): Promise<readonly string[]> {
  const lines = await askGit(['for-each-ref', '--format=%(objecttype) %(objectname)'], git);
  const named = lines.split('\n').map(line => line.split(' '));
  return [...new Set(named.flatMap(([type, id]) => (id === undefined || type === 'commit' ? [] : [id])))];
}

/** The blobs below a tree, and where. */
export async function* blobsBelow(tree: string, git: Git): AsyncGenerator<Change> {
  const running = startGit(['ls-tree', '-r', '-z', '--full-tree', tree], git);
  running.child.stdin.end();
  for await (const piece of piecesOf(running)) {
    const [, mode, id, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(piece) ?? [];
    if (id !== undefined && path !== undefined && mode !== submodule) yield { id, path: nameOf(path), before: [] };
  }
}

/** Whether commits are missing at the far end of the history: a shallow clone. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await askGit(['rev-parse', '--is-shallow-repository'], git)).trim() === 'true';
}

/** The top folder of the work tree; nothing in a bare repository, or where there is none. */
export async function topOf(git: Git): Promise<string | undefined> {
  try {
    return (await askGit(['rev-parse', '--show-toplevel'], git)).replace(/\n$/, '') || undefined;
  } catch {
    return undefined;
  }
}

/** Throws `InputError`, with the reason, where there is no repository that git reads. */
export async function expectRepository(git: Git): Promise<void> {
  await askGit(['rev-parse', '--git-dir'], git);
}
