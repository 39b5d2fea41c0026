import type { Finding, OtherTool, SuppressedFinding } from '../../../../scan/finding.ts';
import type { Skipped } from '../source.ts';
/** What was not scanned; `isUnread` when nothing of it was looked at. */
export interface Gap extends Skipped {
    readonly isUnread?: true;
}
/** All that a scan of code has to say. */
export interface Outcome {
    /** Those that count, by file and line. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    readonly gaps: readonly Gap[];
    /** How many files were scanned, in whole or in part. */
    readonly files: number;
    /** The commit that findings are new since, and how many were there already. */
    readonly base?: {
        readonly name: string;
        readonly id: string;
        readonly known: number;
    };
    /** The scanners whose findings are among these. */
    readonly others: readonly OtherTool[];
}
