import { type Segment } from './segment.ts';
/** A path as an operation names it. */
export interface NamedPath {
    readonly path: string;
    readonly glob?: boolean;
    readonly tree?: boolean;
}
/** Any number of names of any kind: the rest of a tree, or `**` where the shell takes it so. */
declare const anything = 0;
type Part = Segment | typeof anything;
/** What a path can be, ready to be matched. */
export interface PathShape {
    readonly segments: readonly Part[];
    /** The path in one piece, `/a/b`, and empty for the root; absent when the shell has to complete it. */
    readonly text?: string;
    /** That text and each folder above it, the root last; empty when there is no text. */
    readonly chain: readonly string[];
    /** True when the path stands for names below it that nobody said. */
    readonly open: boolean;
}
export declare function shapeOf({ path, glob, tree }: NamedPath): PathShape;
/** Names as a path; the root is empty. */
export declare function textOf(names: readonly string[]): string;
/** True when every file that the path can stand for matches the rule: enough to allow. */
export declare function covers(rule: readonly string[], { segments: path }: PathShape): boolean;
/** True when some file that the path can stand for matches the rule: enough to deny. */
export declare function touches(rule: readonly string[], { segments, open }: PathShape): boolean;
export {};
