import type { ReadBefore } from '../examine/afterwards.ts';
/** Files as they were when a run began. */
export interface BaseFiles {
    /** The text of a file, asked before the agent first writes it; nothing when it was not there or is not text. */
    textOf(path: string): Promise<string | undefined>;
    /** A file that was asked for before, without waiting. */
    known(path: string): {
        readonly text: string | undefined;
    } | undefined;
}
/**
 * Remembers a workspace as it is now. A file that nothing has touched since is as it was; one that something has touched
 * before it is asked for, such as a program that says nothing of what it writes, was as the commit has it. Without a
 * repository, it is as it was before the agent first wrote it. Never rejects.
 */
export declare function openBase(workspace: string, read: ReadBefore): Promise<BaseFiles>;
