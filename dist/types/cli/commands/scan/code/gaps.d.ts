import type { Io } from '../../../io.ts';
import type { Gap } from './outcome.ts';
/** What was not scanned is not clean: every file of which nothing was, and some of those that were in part. */
export declare function sayCodeGaps(gaps: readonly Gap[], io: Io): void;
/** How many files were not scanned, and how many in part, for the last line. */
export declare function gapCounts(gaps: readonly Gap[]): string[];
