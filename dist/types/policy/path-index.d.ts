import { type PathShape } from './path-match.ts';
import { type Place } from './path-trie.ts';
import { type Scope, type ScopeName } from './variables.ts';
/** A pattern as its author wrote it. */
export interface PathTemplate {
    /** The variable that leads it; without one it starts at the root. */
    readonly base?: ScopeName;
    /** What comes behind; there are variables in it only where it is `mixed`. */
    readonly segments: readonly string[];
    readonly mixed?: boolean;
}
/** Many patterns, asked as one. */
export interface PathSet {
    /** True when one of them covers the path. */
    covers(path: PathShape): boolean;
    /** True when one of them touches the path. */
    touches(path: PathShape): boolean;
}
/** The patterns of all rules of a policy in one scope: a path is followed once through all of them together. */
export interface PathIndex {
    /** Puts patterns together; they are read where no index over the same shared paths has read these before. */
    add(name: object, read: () => readonly PathTemplate[]): PathSet;
}
/** The patterns that are the same in every scope: those without a variable, and what comes behind one. */
export interface SharedPaths {
    readonly root: Root;
    readonly behind: ReadonlyMap<ScopeName, Place>;
    /** By what they are added under. */
    readonly sets: Map<object, SharedSet>;
}
interface SharedSet {
    readonly set: number;
    /** The variables that lead its patterns. */
    readonly bases: ReadonlySet<ScopeName>;
    /** Those that every scope has for its own. */
    readonly mixed: readonly PathTemplate[];
}
/** Where patterns start; those that float may have any number of names before them. */
interface Root {
    readonly rooted: Place;
    readonly floating: Place;
}
/** No patterns yet. */
export declare function createSharedPaths(): SharedPaths;
/** An index for a scope; those over the same shared paths hold most patterns once. */
export declare function createPathIndex(scope: Scope, shared?: SharedPaths): PathIndex;
export {};
