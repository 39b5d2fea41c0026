/** A text to be scanned, read while it is scanned; or why it cannot be. */
export interface Source {
    /** How findings name it. */
    readonly where: string;
    /** Its path from the folder of the baseline, with `/`; absent for what no baseline can name. */
    readonly path?: string;
    /** The commit that brought it. */
    readonly commit?: Commit;
    readonly bytes: Bytes;
    /** What it takes the place of: what stood there already is not brought by it. Read after `bytes`. */
    readonly before?: () => AsyncIterable<Bytes>;
}
type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
/** A commit, as much of it as people know it by. */
export interface Commit {
    readonly id: string;
    readonly author: string;
    /** ISO 8601 in UTC. */
    readonly date: string;
}
/** What was not scanned, and why: never the same as clean. */
export interface Skipped {
    readonly path: string;
    readonly why: string;
}
/** The files below paths, and standard input for `-`; named from `cwd`, and for the baseline from `root`. */
export declare function pathSources(paths: readonly string[], cwd: string, root: string): AsyncGenerator<Source | Skipped>;
export {};
