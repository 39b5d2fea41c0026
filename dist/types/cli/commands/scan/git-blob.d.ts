import type { Change } from '../../../adapters/git-changes.ts';
import type { ObjectReader } from '../../../adapters/git-objects.ts';
import type { Commit, Skipped, Source } from './source.ts';
/** A version of a file in a repository, together with what it takes the place of. */
export declare function blobSource(objects: ObjectReader, { id, path, before }: Change, commit?: Commit): Promise<Source | Skipped>;
