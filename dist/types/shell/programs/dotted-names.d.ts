/** True for `*.ts` and its like: names of files that hold no secrets. */
export declare function isOrdinary(pattern: string): boolean;
/**
 * The patterns that say for a shell what `*.env` says for find and git: there, the star at the start takes a dot, and
 * nothing as well.
 */
export declare function dottedNames(name: string): readonly string[];
/** The name that a pattern for paths, or a regular expression, is after: the last part of it, in small letters. */
export declare function aimedName(pattern: string): string | undefined;
