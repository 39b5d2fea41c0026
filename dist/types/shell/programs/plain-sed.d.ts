/**
 * True for a sed program that only selects, deletes, prints and substitutes text. The commands `e`, `w`, `r` and the
 * flags `e` and `w` of `s` run commands and write files; where versions of sed disagree on where a pattern ends, the
 * program is not plain.
 */
export declare function isPlainSed(program: string): boolean;
/** True when every reader finds each bracket expression of a regular expression closed at its end. */
export declare function hasClosedBrackets(regex: string): boolean;
