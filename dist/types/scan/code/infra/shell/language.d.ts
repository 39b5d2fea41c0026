import type { Report } from '../../flow/machine.ts';
import { type PatternLanguage } from '../language.ts';
/** Scripts of the POSIX shell and its relatives, by their ending or by their first line. */
export declare const shell: PatternLanguage;
/** What the rules for scripts say of a script inside another file, which begins at `at`. */
export declare function shellReports(text: string, at: number): Report[];
