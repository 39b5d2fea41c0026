import type { Change } from '../../../adapters/git-changes.ts';
import type { ObjectReader } from '../../../adapters/git-objects.ts';
import type { Commit, Skipped, Source } from './source.ts';

/** A version of a file in a repository, together with what it takes the place of. */
export async function blobSource(
  objects: ObjectReader,
  { id, path, before }: Change,
  commit?: Commit,
): Promise<Source | Skipped> {
  const object = await objects.read(id);
  if (object.type === 'missing') return { path, why: 'its content is not in this clone' };
  return {
    where: path,
    path,
    bytes: object.bytes,
    ...(commit === undefined ? {} : { commit }),
    ...(before.length === 0 ? {} : { before: () => contents(objects, before) }),
  };
}

async function* contents(objects: ObjectReader, ids: readonly string[]): AsyncGenerator<AsyncIterable<Uint8Array>> {
  for (const id of ids) yield (await objects.read(id)).bytes;
}
