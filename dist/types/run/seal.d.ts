import type { Keys } from '../adapters/store/keys.ts';
import { type Manifest } from '../audit/manifest.ts';
import type { Report } from '../compliance/report.ts';
import type { Finding } from '../scan/finding.ts';
export declare const sarifPath = "findings.sarif";
export declare const reportPath = "report.html";
/** What sealing made. */
export interface Sealed {
    readonly manifest: Manifest;
    readonly report: Report;
    readonly openFindings: readonly Finding[];
}
/**
 * Closes the evidence of a run: writes the findings and the report from the log, lists every file with its digest, and
 * signs the list. Works on the folder alone, so that a run whose process died can be sealed later. Throws when the log
 * does not verify: what cannot be trusted is not signed.
 */
export declare function sealRun(folder: string, keys: Keys): Sealed;
