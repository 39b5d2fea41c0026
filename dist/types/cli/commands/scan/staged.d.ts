import type { Git } from '../../../adapters/git.ts';
import type { Skipped, Source } from './source.ts';
/** What the next commit would bring, as it lies in the index: never what the work tree has meanwhile. */
export declare function stagedSources(git: Git): AsyncGenerator<Source | Skipped>;
