/** A file found below the paths that a user named. */
export interface SourceFile {
    readonly path: string;
    /** Absent when it was not read; then `skipped` says why. */
    readonly text?: string;
    readonly skipped?: string;
}
/** A file below the paths that a user named, not yet read, and its path in bytes, for not all are UTF-8; or why not. */
export type FoundFile = {
    readonly path: string;
    readonly kind: 'file' | 'link';
    readonly name: Buffer;
} | {
    readonly path: string;
    readonly kind: 'unreadable';
    readonly why: string;
};
/**
 * Every file and symbolic link below the given paths, but for folders of tools (`.git`, `node_modules`, virtual
 * environments). A path that does not exist is an error; what cannot be listed is said, never left out.
 */
export declare function filesBelow(paths: readonly string[]): Generator<FoundFile>;
/** The texts of `filesBelow`, each whole; links, binary files and long ones are said to be skipped. */
export declare function sourceFiles(paths: readonly string[]): Generator<SourceFile>;
