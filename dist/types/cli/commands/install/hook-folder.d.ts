import { type Git } from '../../../adapters/git.ts';
/**
 * The folder of the hooks that commits in this repository run. Throws `InputError` where there is none, and, unless it is
 * forced, where another tool keeps them or they are not this repository's own.
 */
export declare function hookFolder(git: Git, force: boolean): Promise<string>;
