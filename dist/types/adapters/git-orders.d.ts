import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
/** What `git push` would send. */
export interface PushOrder {
    /** A name or an address; without it, the one that the repository has set. */
    readonly remote?: string;
    /** What is pushed, as git names it. */
    readonly sources: readonly string[];
    /** Whether more than that may be pushed: every branch and tag is looked at. */
    readonly everything: boolean;
}
/** What `git commit` would take into the history. */
export interface CommitOrder {
    /** Whether it takes what lies in the work tree besides what is staged. */
    readonly tracked: boolean;
    /** New files that are added first: below these paths, or all of them. */
    readonly added: readonly string[] | 'all';
    /** Whether ignored files are added as well. */
    readonly force: boolean;
}
/** What a call has git or a forge send or keep, and where. */
export interface GitOrders {
    /** Folders in which git may run; it is looked for in each. */
    readonly folders: readonly string[];
    readonly pushes: readonly PushOrder[];
    readonly commit?: CommitOrder;
    /** Files whose text becomes a message, a description, a note. */
    readonly texts: readonly string[];
    /** Why it cannot be told which repository is meant. */
    readonly elsewhere?: string;
}
/** Reads the operations of a call; nothing when git sends and commits nothing. */
export declare function gitOrders(call: ToolCall, operations: readonly Operation[]): GitOrders | undefined;
