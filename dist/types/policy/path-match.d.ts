import { type PathPattern } from './glob.ts';
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
    /** True when the path stands for names below it that nobody said. */
    readonly open: boolean;
}
export declare function shapeOf({ path, glob, tree }: NamedPath): PathShape;
/** True when every file that the path can stand for matches the pattern: enough to allow. */
export declare function covers(pattern: PathPattern, path: PathShape): boolean;
/** True when some file that the path can stand for matches the pattern: enough to deny. */
export declare function touches(pattern: PathPattern, path: PathShape): boolean;
export {};
