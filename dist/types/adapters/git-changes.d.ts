import { type Git } from './git.ts';
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
/** What the next commit would change, from the index. Entries of submodules hold no text of this repository. */
export declare function stagedChanges(git: Git): AsyncGenerator<Change>;
/**
 * What the commits of the history change, the oldest first, each commit before its changes; of a merge, what differs from
 * all of its parents. A range limits them, as `git log` takes it; without one, all that any reference reaches.
 */
export declare function historyOf(git: Git, range?: string): AsyncGenerator<Change | Message>;
/** What references name besides commits: tags with a text of their own, and whatever hangs on them. */
export declare function taggedObjects(git: Git): Promise<readonly string[]>;
/** The blobs below a tree, and where. */
export declare function blobsBelow(tree: string, git: Git): AsyncGenerator<Change>;
/** Whether commits are missing at the far end of the history: a shallow clone. */
export declare function isShallow(git: Git): Promise<boolean>;
/** The top folder of the work tree; nothing in a bare repository, or where there is none. */
export declare function topOf(git: Git): Promise<string | undefined>;
/** Throws `InputError`, with the reason, where there is no repository that git reads. */
export declare function expectRepository(git: Git): Promise<void>;
