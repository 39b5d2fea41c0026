import { type Effects } from './little-language.ts';
/**
 * What a sed program does besides selecting, deleting, printing and substituting text: the files that `r` reads and `w`
 * writes. The command `e` and the flag `e` of `s` run commands; where versions of sed disagree on where a pattern
 * ends, nothing is known.
 */
export declare function readSed(program: string): Effects | undefined;
/** True when every reader finds each bracket expression of a regular expression closed at its end. */
export declare function hasClosedBrackets(regex: string): boolean;
