import type { CodeFinding } from '../audit/event.ts';
import type { Consequence } from '../policy/policy.ts';
import { type Seen } from '../scan/code/baseline.ts';
import type { Finding } from '../scan/finding.ts';
/** A finding of the run that is not closed. */
export interface Tracked {
    readonly number: number;
    readonly consequence: Consequence;
    /** As the latest scan saw it. */
    finding: Finding;
    told: number;
    /** Number of the event that saw it first, once that is written. */
    found: number | undefined;
    /** Whether it is recorded as open. */
    opened: boolean;
}
/** What a scan of a file changed. */
export interface Change {
    /** What is there now and is not closed. */
    readonly there: readonly Tracked[];
    readonly closed: readonly Tracked[];
}
/** The findings of a run that are not closed, from scan to scan. */
export interface CodeTracker {
    /** Takes what a scan found new in a file; one that is not whole closes nothing. */
    update(path: string, seen: Seen, isWhole: boolean): Change;
    /** Files with findings that are not closed, and the text in which they stood. */
    files(): ReadonlyMap<string, string>;
    /** All that is not closed. */
    left(): readonly Tracked[];
}
export declare function createCodeTracker(consequenceOf: (finding: Finding) => Consequence): CodeTracker;
/** A finding as the log keeps it. */
export declare function recordedFinding({ finding, number, consequence, told }: Tracked): CodeFinding;
