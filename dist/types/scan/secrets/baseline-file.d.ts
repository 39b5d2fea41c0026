import { type Baseline, type BaselineEntry, type Sighted } from './baseline.ts';
/** Reads a baseline. Throws one `InputError` with every problem at its line: half a baseline accepts nothing. */
export declare function readBaseline(text: string, file: string): Baseline;
/** Whether a text is a day of the calendar, written as `2026-12-31`. */
export declare function isDay(text: string): boolean;
/** A baseline that accepts nothing yet, with a prefix of its own. */
export declare function newBaseline(): Baseline;
/**
 * A baseline that accepts what was found as well, until a day: entries that hold on `today` stay as they are, those that
 * ran out and were found again are renewed under the new owner, all others are kept.
 */
export declare function extended(baseline: Baseline, found: readonly Sighted[], given: Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>, today: string): Baseline;
/** The text of a baseline file, with its entries in order, so that changes are easy to review. */
export declare function writeBaseline({ prefix, entries }: Baseline): string;
