import { join } from 'node:path';
import { fileBytes, linkBytes } from './file-bytes.ts';
import { askGit, feed, type Git, piecesOf, startGit } from './git.ts';
import { taggedObjects } from './git-changes.ts';
import type { CommitOrder, PushOrder } from './git-orders.ts';
import type { Version } from './version-scan.ts';

const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/** One line of a raw difference: the object before, the object after, how the file is kept, and its path. */
interface Entry {
  readonly old: string | undefined;
  readonly now: string | undefined;
  readonly mode: string;
  readonly path: string;
}

/** What the next commit takes in: what is staged, and what the command adds or takes from the work tree. */
export async function* committed(order: CommitOrder, top: string, git: Git): AsyncGenerator<Version> {
  const at = { ...git, cwd: top };
  for await (const { old, now, path } of entriesOf(at, ['diff', '--cached', ...raw]))
    if (now !== undefined) yield { where: `staged:${path}`, path, olds: old === undefined ? [] : [old], bytes: now };
  if (!order.tracked) return;
  for await (const { old, mode, path } of entriesOf(at, [...(await withoutFilters(at)), 'diff-files', ...raw]))
    yield inWorkTree(top, path, old === undefined ? [] : [old], mode);
  if (order.added !== 'all' && order.added.length === 0) return;
  const args = ['ls-files', '--others', '-z', ...(order.force ? [] : ['--exclude-standard'])];
  const running = startGit(args, at);
  running.child.stdin.end();
  for await (const piece of piecesOf(running)) {
    const path = fromBytes(piece);
    if (isAdded(join(top, path), order.added)) yield inWorkTree(top, path, []);
  }
}

/** A file of the work tree, which may be gone by now, or a link. */
function inWorkTree(top: string, path: string, olds: readonly string[], mode = ''): Version {
  const file = join(top, path);
  const bytes = mode === '120000' ? () => linkBytes(file) : () => fileBytes(file);
  return { where: path, path, olds, optional: true, bytes };
}

function isAdded(file: string, added: CommitOrder['added']): boolean {
  return (
    added === 'all' || added.some(path => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`))
  );
}

/** Comparing a file with the index may run a program that the repository names: each is set to nothing. */
async function withoutFilters(git: Git): Promise<string[]> {
  const keys = (await askGit(['config', '--list', '--name-only', '-z'], git)).split('\0');
  const filters = [...new Set(keys.flatMap(key => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []))];
  const odd = filters.find(filter => /[=\n]/.test(filter));
  if (odd !== undefined) throw new Error('the repository has a filter whose name cannot be set aside');
  return filters.flatMap(filter =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap(set => ['-c', `${filter}.${set}`]),
  );
}

/** The commits and tags that a push sends and the remote is not known to have: their texts, and what they change. */
export async function* pushed(order: PushOrder, git: Git): AsyncGenerator<Version> {
  const tips = await tipsOf(order, git);
  if (tips.length === 0) return;
  const remote = await remoteOf(order.remote, git);
  const known = remote === undefined ? [] : ['--not', `--remotes=${remote}`];
  for (const tag of await tagsOf(order, git)) yield { where: `tag:${tag}`, olds: [], bytes: tag };
  const commits = startGit(['rev-list', '--reverse', ...tips, ...known, '--'], git);
  commits.child.stdin.end();
  const changes = startGit(['diff-tree', '--stdin', '-r', '-m', '--root', '--always', ...raw], git);
  const feeding = (async () => {
    for await (const chunk of commits.child.stdout)
      await feed(changes.child.stdin, (chunk as Buffer).toString('latin1'));
    changes.child.stdin.end();
    await commits.done;
  })();
  feeding.catch(() => changes.stop());
  try {
    yield* versionsOf(piecesOf(changes));
    await feeding;
  } finally {
    commits.stop();
  }
}

/** Commit by commit. Of a merge, what no parent has as it is: all else is in the commits that it joins, or known. */
async function* versionsOf(pieces: AsyncIterable<string>): AsyncGenerator<Version> {
  let commit: string | undefined;
  let parents = 0;
  let entries = new Map<string, Entry[]>();
  function* flush(): Generator<Version> {
    if (commit === undefined) return;
    yield { where: `commit:${commit}`, olds: [], bytes: commit };
    for (const [path, [first, ...others]] of entries)
      if (first?.now !== undefined && others.length + 1 === parents)
        yield {
          where: `${path} (commit ${commit.slice(0, 12)})`,
          path,
          olds: [first, ...others].flatMap(({ old }) => old ?? []),
          bytes: first.now,
        };
  }
  for await (const part of readRaw(pieces)) {
    if (typeof part !== 'string') {
      entries.set(part.path, [...(entries.get(part.path) ?? []), part]);
      continue;
    }
    // A merge is named once for each parent.
    if (part === commit) parents += 1;
    else {
      yield* flush();
      commit = part;
      parents = 1;
      entries = new Map();
    }
  }
  yield* flush();
}

async function* entriesOf(git: Git, args: readonly string[]): AsyncGenerator<Entry> {
  const running = startGit(args, git);
  running.child.stdin.end();
  for await (const part of readRaw(piecesOf(running))) if (typeof part !== 'string') yield part;
}

/** The entries of a raw difference, and the ids of commits between them. */
async function* readRaw(pieces: AsyncIterable<string>): AsyncGenerator<Entry | string> {
  let fields: readonly string[] | undefined;
  for await (const piece of pieces) {
    if (fields === undefined && !piece.startsWith(':')) yield piece;
    else if (fields === undefined) fields = piece.slice(1).split(' ');
    else {
      const [before, mode = '', old = '', now = ''] = fields;
      fields = undefined;
      // An entry of a submodule names a commit of another repository.
      const isOther = mode === '160000' || (mode === '000000' && before === '160000');
      if (!isOther) yield { old: objectOf(old), now: objectOf(now), mode, path: fromBytes(piece) };
    }
  }
}

const objectOf = (id: string) => (/^0*$/.test(id) ? undefined : id);

const fromBytes = (piece: string) => Buffer.from(piece, 'latin1').toString('utf8');

/** What a push starts from, as `rev-list` takes it. What is not there yet will be made from what is checked out. */
async function tipsOf({ sources, everything }: PushOrder, git: Git): Promise<string[]> {
  if (everything || (await pushesMore(git))) return ['--branches', '--tags', ...(await idOf('HEAD', git))];
  const head = await idOf('HEAD', git);
  const ids = await Promise.all(sources.map(source => idOf(source, git)));
  return [...new Set(ids.flatMap(id => (id.length > 0 ? id : head)))];
}

/** Settings by which a push sends more than it is told. */
async function pushesMore(git: Git): Promise<boolean> {
  const keys = (await askGit(['config', '--list', '-z'], git)).split('\0');
  return keys.some(key =>
    /^(?:push\.default\nmatching|push\.followtags\n(?!false)|remote\..*\.(?:push|mirror)\n)/is.test(key),
  );
}

async function idOf(name: string, git: Git): Promise<string[]> {
  try {
    return [(await askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', name], git)).trim()];
  } catch {
    return [];
  }
}

/** Tags with a text of their own that go along. */
async function tagsOf({ sources, everything }: PushOrder, git: Git): Promise<readonly string[]> {
  if (everything || (await pushesMore(git))) return taggedObjects(git);
  const known = new Set(await taggedObjects(git));
  const ids = (await Promise.all(sources.map(source => idOf(source, git)))).flat();
  return ids.filter(id => known.has(id));
}

/** The remote whose references say what it has; nothing for one that the repository does not know. */
async function remoteOf(given: string | undefined, git: Git): Promise<string | undefined> {
  const entries = (await askGit(['config', '--list', '-z'], git)).split('\0').map(entry => {
    const at = entry.indexOf('\n');
    return [entry.slice(0, at), entry.slice(at + 1)] as const;
  });
  const value = (key: string) => entries.findLast(([name]) => name === key)?.[1];
  const branch = await currentBranch(git);
  const name =
    given ??
    value(`branch.${branch}.pushremote`) ??
    value('remote.pushdefault') ??
    value(`branch.${branch}.remote`) ??
    'origin';
  const urls = entries.filter(([key]) => /^remote\..*\.(?:push)?url$/s.test(key));
  const match = urls.find(([key, url]) => key.startsWith(`remote.${name}.`) || url === name);
  const known = match && /^remote\.(.*)\.(?:push)?url$/s.exec(match[0])?.[1];
  return known !== undefined && /^[\w][\w.-]*$/.test(known) ? known : undefined;
}

async function currentBranch(git: Git): Promise<string> {
  try {
    return (await askGit(['symbolic-ref', '--quiet', '--short', 'HEAD'], git)).trim();
  } catch {
    return '';
  }
}
