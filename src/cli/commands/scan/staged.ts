import type { Git } from '../../../adapters/git.ts';
import { stagedChanges } from '../../../adapters/git-changes.ts';
import { openObjects } from '../../../adapters/git-objects.ts';
import { blobSource } from './git-blob.ts';
import type { Skipped, Source } from './source.ts';

/** What the next commit would bring, as it lies in the index: never what the work tree has meanwhile. */
export async function* stagedSources(git: Git): AsyncGenerator<Source | Skipped> {
  const objects = openObjects(git);
  try {
    for await (const change of stagedChanges(git)) yield await blobSource(objects, change);
  } finally {
    objects.close();
  }
}
