import { type Part } from './path-match.ts';
import { type Shape } from './path-question.ts';
import type { ScopeName } from './variables.ts';
/** Where patterns have got to after some of their segments; those that begin alike share it. */
export interface Place {
    /** By the next name. */
    readonly names: Map<string, Place>;
    /** By the next name's shape; those behind which nothing comes stand apart, for only the last name can be theirs. */
    readonly shapes: Shaped[];
    readonly lastShapes: Shaped[];
    /** Those of the last that say only how the name ends: `.pem` for `*.pem`. */
    readonly endings: Map<string, Shaped>;
    /** Behind `**`. */
    deep?: Place;
    /** What else is reached with it, without a name. */
    also?: Place[];
    /** Whether this is behind `**`: it stays for any number of names. */
    readonly stays: boolean;
    /** The patterns that end here. */
    readonly ends: End[];
    /** The sets with a pattern that leads here. */
    readonly leading: number[];
    /** The last walk that came here. */
    walk: number;
}
/** Where patterns start: those from the root, and those that float, for which any number of names may come first. */
export interface Starts {
    readonly rooted: readonly Place[];
    readonly floating: readonly Place[];
}
/** A pattern, where it ends. */
export interface End {
    /** The set that it belongs to. */
    readonly set: number;
    readonly rule: readonly string[];
    /** Whether it has no capitals. */
    readonly isLower: boolean;
    /** The variable that leads it. */
    readonly base: ScopeName | undefined;
}
interface Shaped extends Shape {
    readonly place: Place;
}
/** A place that nothing leads to yet. */
export declare function createPlace(stays?: boolean): Place;
/** Leads a pattern, in small letters, from a place to its end. */
export declare function enter(from: Place, rule: readonly string[], end: End): void;
/** The place behind a name. */
export declare function named(place: Place, name: string): Place;
/** Says that a pattern of a set leads through a place. */
export declare function note({ leading }: Place, set: number): void;
/** Follows paths from where patterns start. */
export interface Walker {
    /** Where all that a path can be leads to; its names in small letters. */
    surely(segments: readonly Part[]): readonly Place[];
    /**
     * Where something that a path can be leads to. A pattern that floats names files, not the trees and folders that hold
     * them: `grep -r x .` and `cat *.json` are no reads of each `.env` anywhere. One of the path's own names must be one of
     * the pattern's, as in `rm -r .git` for hooks anywhere.
     */
    possibly(segments: readonly Part[]): readonly Place[];
}
/** Remembers the way of the last path: the next one is often of the same folder. */
export declare function createWalker({ rooted, floating }: Starts): Walker;
export {};
