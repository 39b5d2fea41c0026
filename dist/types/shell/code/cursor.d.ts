/** Thrown where code leaves the part of its language that is understood. */
export declare class NotRead extends Error {
}
export declare const maxCode = 10000;
/** Reads a text from left to right with sticky expressions. */
export declare class Cursor {
    readonly text: string;
    at: number;
    private depth;
    constructor(text: string, at?: number);
    get done(): boolean;
    /** Takes what the expression matches here. */
    take(pattern: RegExp): string | undefined;
    /** The same without saying what it was. */
    skip(pattern: RegExp): boolean;
    match(pattern: RegExp): RegExpExecArray | undefined;
    /** Whether no operator can begin here. */
    get atClosing(): boolean;
    /** Whether the expression matches here. */
    sees(pattern: RegExp): boolean;
    /** Runs a reader one level deeper; code that nests too deep is not read. */
    within<T>(read: () => T): T;
    fail(wanted: string): never;
}
