import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
/**
 * The text of a file before a call; nothing when there is none. Throws when it cannot be read or is larger than is
 * looked at. Handed in, because examining looks at no file.
 */
export type ReadBefore = (path: string) => string | undefined;
/** A file that a call changes in part: its text, and what it may be afterwards. */
export interface Changed {
    readonly path: string;
    readonly before: string;
    readonly after: readonly string[];
}
/** The files that a call changes in part, and those that could not be read, with the reason. */
export interface Changes {
    readonly changed: readonly Changed[];
    readonly unread: readonly string[];
}
/**
 * Files as they would be after a call, where that is more than the call itself shows: the edits of the client's tools,
 * and what a shell command appends. A tool that replaces a whole file or cell shows all of it.
 */
export declare function changesOf(call: ToolCall, operations: readonly Operation[], readBefore: ReadBefore): Changes;
/** Files that operations write, as far as they are known by name. */
export declare function writtenPaths(operations: readonly Operation[]): string[];
/**
 * The whole of a file as it may be after a call, one text for each way in which that may come out; none where the call
 * does not show it, as with most commands. `before` is asked where it matters, and may throw.
 */
export declare function wholeAfter(call: ToolCall, operations: readonly Operation[], before: () => string | undefined): readonly string[];
/** What two texts differ in, with as much around it as a secret reaches; the rest is the same in both. */
export declare function differing(before: string, after: string): {
    before: string;
    after: string;
    linesBefore: number;
};
