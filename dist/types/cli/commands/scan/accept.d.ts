import { type Baseline, type BaselineEntry } from '../../../scan/secrets/baseline.ts';
import type { Result } from './search.ts';
/** The baseline that a scan goes by. */
export interface OpenBaseline {
    readonly file: string;
    /** The folder that its paths start at. */
    readonly root: string;
    /** Absent when there is no such file yet. */
    readonly baseline?: Baseline;
}
/** A baseline that a user named, and whether it may yet have to be written. */
interface Named {
    readonly file: string;
    readonly isNew: boolean;
}
/**
 * The baseline for what is scanned in a folder: the one that is named, or the one of the nearest folder upwards, not
 * beyond the repository. Throws `InputError` when it is there and cannot be read: half a baseline accepts nothing.
 */
export declare function openBaseline(folder: string, named?: Named): OpenBaseline;
/** A result that a baseline knows, and the entry. */
export interface Known {
    readonly result: Result;
    readonly entry: BaselineEntry;
}
/** Results by what the baseline says of them today. */
export interface Sorted {
    readonly accepted: readonly Known[];
    /** Known once; they are findings again. */
    readonly expired: readonly Known[];
    readonly open: readonly Result[];
}
/** Sorts results by a baseline. */
export declare function sorted(results: readonly Result[], baseline: Baseline | undefined, day?: string): Sorted;
export {};
