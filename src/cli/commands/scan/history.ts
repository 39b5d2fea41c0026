import type { Git } from '../../../adapters/git.ts';
import { blobsBelow, historyOf, isShallow, taggedObjects } from '../../../adapters/git-changes.ts';
import { type ObjectReader, openObjects } from '../../../adapters/git-objects.ts';
import { maskSecrets } from '../../mask.ts';
import { blobSource } from './git-blob.ts';
import type { Commit, Skipped, Source } from './source.ts';

type Sources = AsyncGenerator<Source | Skipped>;

/**
 * Every version of every file that the history reaches, once, with the first commit that brought it, and the texts of
 * commits and tags. A range limits it to what its commits bring.
 */
export async function* historySources(git: Git, range?: string): Sources {
  if (await isShallow(git))
    yield { path: 'history', why: 'this is a shallow clone; get all of it with `git fetch --unshallow`' };
  const objects = openObjects(git);
  const seen = new Set<string>();
  try {
    let commit: Commit | undefined;
    for await (const change of historyOf(git, range)) {
      if (seen.has(change.id)) continue;
      seen.add(change.id);
      if ('kind' in change) {
        const { head, bytes } = await opened((await objects.read(change.id)).bytes);
        commit = commitOf(change.id, head);
        yield { ...named(`commit:${change.id}`), commit, bytes };
      } else {
        // Of all the history, what stood there before was scanned before.
        yield await blobSource(objects, range === undefined ? { ...change, before: [] } : change, commit);
      }
    }
    if (range === undefined) yield* referenced(objects, git, seen);
  } finally {
    objects.close();
  }
}

/** Tags, and the files and folders that a reference names without a commit. */
async function* referenced(objects: ObjectReader, git: Git, seen: Set<string>): Sources {
  const queue = [...(await taggedObjects(git))];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { type, bytes } = await objects.read(id);
    if (type === 'tag') {
      const tag = await opened(bytes);
      const [, target = '', kind, name = id] = /^object (\w+)\ntype (\w+)\ntag (.*)$/m.exec(tag.head) ?? [];
      if (kind !== 'commit') queue.push(target);
      yield { ...named(`tag:${name}`), bytes: tag.bytes };
    } else if (type === 'tree') yield* folder(id, objects, git, seen);
    else yield type === 'missing' ? missing(id) : { ...named(`${type}:${id}`), bytes };
  }
}

async function* folder(tree: string, objects: ObjectReader, git: Git, seen: Set<string>): Sources {
  for await (const change of blobsBelow(tree, git)) {
    if (!seen.has(change.id)) yield await blobSource(objects, change);
    seen.add(change.id);
  }
}

/** What is no file has a name of its own, by which a baseline may know it. */
function named(where: string): Pick<Source, 'where' | 'path'> {
  return { where, path: where };
}

function missing(id: string): Skipped {
  return { path: id, why: 'its content is not in this clone' };
}

/** Far more than the lines before the message of a commit or a tag. */
const headBytes = 64 * 1024;

/** The lines before a message, and all of the object, still to be read. */
async function opened(bytes: AsyncIterable<Uint8Array>): Promise<{ head: string; bytes: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let size = 0; size < headBytes; size += parts.at(-1)?.length ?? 0) {
    const { done, value } = await source.next();
    if (done) break;
    parts.push(value);
  }
  const [head = ''] = Buffer.concat(parts).toString('utf8').split('\n\n');
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* parts;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { head, bytes: all() };
}

function commitOf(id: string, head: string): Commit {
  const [, name = '', seconds = '0'] = /^author (.*?)(?: <.*>)? (-?\d{1,11}) [+-]\d{4}$/m.exec(head) ?? [];
  return { id, author: maskSecrets(name), date: new Date(Number(seconds) * 1000).toISOString() };
}
