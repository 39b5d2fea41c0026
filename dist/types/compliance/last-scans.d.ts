import type { AuditEvent, CodeFinding, ScannedFile } from '../audit/event.ts';
/** A file that the agent wrote, as its latest scan saw it; `event` is the number of that scan. */
export interface LastScan extends ScannedFile {
    readonly event: number;
    /** What is left in it, each with the number of the event that last saw it. */
    readonly findings: readonly {
        readonly event: number;
        readonly finding: CodeFinding;
    }[];
}
/** What was written in a run, file by file, as it was at the end: what was corrected is gone. */
export declare function lastScans(events: readonly AuditEvent[]): readonly LastScan[];
/** Why the policy fails the run, one sentence for each finding that is left and each file that can no longer be scanned. */
export declare function codeFailures(scans: readonly LastScan[]): string[];
