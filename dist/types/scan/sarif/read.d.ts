import type { Finding, OtherTool, SuppressedFinding } from '../finding.ts';
import { type PathOf } from './result.ts';
/** What other scanners wrote into one SARIF file. */
export interface OtherScan {
    readonly tools: readonly OtherTool[];
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    /** What of it cannot be shown at a place of this project, and why. */
    readonly gaps: readonly {
        readonly path: string;
        readonly why: string;
    }[];
}
/**
 * Reads SARIF 2.1.0 of other scanners. Throws one `InputError`, with the file and the place, for what is broken or more
 * than is read: nothing is left out without a word.
 */
export declare function readSarif(source: string, file: string, pathOf: PathOf): OtherScan;
/** Several scans as one; of a tool that is in several the rules add up. */
export declare function together(scans: readonly OtherScan[]): OtherScan;
