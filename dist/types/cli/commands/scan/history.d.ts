import type { Git } from '../../../adapters/git.ts';
import type { Skipped, Source } from './source.ts';
type Sources = AsyncGenerator<Source | Skipped>;
/**
 * Every version of every file that the history reaches, once, with the first commit that brought it, and the texts of
 * commits and tags. A range limits it to what its commits bring.
 */
export declare function historySources(git: Git, range?: string): Sources;
export {};
