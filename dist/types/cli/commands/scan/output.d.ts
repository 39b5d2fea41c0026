import type { Io } from '../../io.ts';
import type { Sorted } from './accept.ts';
import type { Result } from './search.ts';
import type { Skipped } from './source.ts';
/** All that a scan has to say. */
export interface Outcome extends Sorted {
    /** What was scanned, counted and in words: `3 staged files`. */
    readonly scanned: string;
    readonly files: number;
    readonly skipped: readonly Skipped[];
    /** The baseline that was gone by, as people know the file. */
    readonly baseline?: string;
    /** Texts with findings, by their place, where the format needs them. */
    readonly texts: ReadonlyMap<string, string>;
}
/** One function per value of `--format`. */
export declare const formats: Readonly<Record<string, (outcome: Outcome, io: Io) => void | Promise<void>>>;
/** The findings that nobody answers for, today's and those whose entry ran out. */
export declare function unaccepted({ open, expired }: Sorted): readonly Result[];
/** What was not scanned is not clean; where the output is for a program, this is on the other stream. */
export declare function sayGaps(skipped: readonly Skipped[], io: Io): void;
export declare function many(count: number, noun: string): string;
