import { type PathShape } from './path-match.ts';
/** Many patterns, asked as one. */
export interface PathSet {
    /** True when one of them covers the path. */
    covers(path: PathShape): boolean;
    /** True when one of them touches the path. */
    touches(path: PathShape): boolean;
}
/**
 * Puts patterns together, each given as its segments. Every path of every call is asked about, so what most patterns look
 * like (a file, or a tree) is answered from the text of the path, and of the others only those are looked at name by name
 * whose fixed letters stand in it.
 */
export declare function createPathSet(rules: readonly (readonly string[])[]): PathSet;
