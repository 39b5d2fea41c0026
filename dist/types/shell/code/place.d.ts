import { type Place, type Value } from './value.ts';
/** The value of texts put one after the other. */
export declare function concatenate(values: readonly Value[]): Value;
/** The place that names lead to from a folder: `os.path.join`, `path.join`, `/` of paths. */
export declare function joinNames(values: readonly Value[], absoluteWins: boolean): Place | undefined;
/** Where a value leads when it is used as a path. */
export declare function placeOf(value: Value | undefined): Place | undefined;
/** The folder before the first wildcard. */
export declare function rootOf(pattern: string): string;
/** What a pattern finds. `**` is any depth, which the shell's own patterns do not know. */
export declare function globPlace(place: Place): Place | undefined;
/** The folder that something is in. */
export declare function parentOf(place: Place): Place;
