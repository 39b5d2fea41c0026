import type { Keys } from '../adapters/store/keys.ts';
import type { CodeFinding } from '../audit/event.ts';
import { type Manifest } from '../audit/manifest.ts';
import type { Report } from '../compliance/report.ts';
export declare const sarifPath = "findings.sarif";
export declare const reportPath = "report.html";
/** What sealing made. */
export interface Sealed {
    readonly manifest: Manifest;
    readonly report: Report;
    /** What is left in the code that the agent wrote and was not there before. */
    readonly openFindings: readonly CodeFinding[];
    /** Why the policy fails the run for its code, one sentence each; empty when it does not. */
    readonly codeFailures: readonly string[];
}
/**
 * Closes the evidence of a run: writes the findings and the report from the log, lists every file with its digest, and
 * signs the list. Works on the folder alone, so that a run whose process died can be sealed later. Throws when the log
 * does not verify: what cannot be trusted is not signed.
 */
export declare function sealRun(folder: string, keys: Keys): Sealed;
