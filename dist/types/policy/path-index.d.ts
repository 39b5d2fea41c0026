import { type PathShape } from './path-match.ts';
/** Many patterns, asked as one. */
export interface PathSet {
    /** True when one of them covers the path. */
    covers(path: PathShape): boolean;
    /** True when one of them touches the path. */
    touches(path: PathShape): boolean;
}
/** The patterns of all rules of a policy: a path is followed once through all of them together. */
export interface PathIndex {
    /** Puts patterns together, each given as its segments. */
    add(rules: readonly (readonly string[])[]): PathSet;
}
/** An index without patterns. */
export declare function createPathIndex(): PathIndex;
