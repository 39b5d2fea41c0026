import { type Git } from './git.ts';
/** A commit of a repository, as whoever scans its files sees it. */
export interface Commit {
    /** Its id, in full. */
    readonly id: string;
    /** A file as it was, by its path from the folder that was asked from; `undefined` when it was not there. */
    readonly read: (path: string) => string | undefined;
    /** What a file of today was called then: another name when it was moved. */
    readonly nameThen: (path: string) => string;
}
/** Opens the commit that a name (`main`, `HEAD~1`) stands for. Throws `InputError` when there is none, or no repository. */
export declare function openCommit(git: Git, name: string): Promise<Commit>;
