/** A file found below the paths that a user named. */
export interface SourceFile {
    readonly path: string;
    /** Absent when it was not read; then `skipped` says why. */
    readonly text?: string;
    readonly skipped?: string;
}
/**
 * Every file below the given paths, but for folders of tools (`.git`, `node_modules`, virtual environments). A path
 * that does not exist is an error; one that cannot be read is said, never left out.
 */
export declare function sourceFiles(paths: readonly string[]): Generator<SourceFile>;
