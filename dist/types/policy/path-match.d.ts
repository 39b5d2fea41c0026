import { type Segment } from './segment.ts';
/** A path as an operation names it. */
export interface NamedPath {
    readonly path: string;
    readonly glob?: boolean;
    readonly tree?: boolean;
}
/** Any number of names of any kind: the rest of a tree, or `**` where the shell takes it so. */
export declare const anything = 0;
export type Part = Segment | typeof anything;
/** What a path can be, ready to be matched. */
export interface PathShape {
    readonly segments: readonly Part[];
    /** The path in one piece, `/a/b`, and empty for the root; absent when the shell has to complete it. */
    readonly text?: string;
    /** True when the path stands for names below it that nobody said. */
    readonly open: boolean;
}
export declare function shapeOf({ path, glob, tree }: NamedPath): PathShape;
/** True when every file that the path can stand for matches the rule: enough to allow. */
export declare function covers(rule: readonly string[], { segments: path }: PathShape): boolean;
