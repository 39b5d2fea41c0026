import { type Accepted, type SecretRuling } from './decide/secrets.ts';
import { type SecretFacts } from './examine/secrets.ts';
import { type RealPath } from './facts.ts';
import type { Operation } from './operation.ts';
import type { CompiledPolicy, Evaluation } from './policy/compile.ts';
import type { Scope } from './policy/variables.ts';
import type { Finding } from './scan/finding.ts';
import { type Fingerprint } from './scan/secrets/scan.ts';
import type { ToolCall } from './tool-call.ts';
/** What is known about a call before anybody is asked. */
export interface Examination {
    /** Secrets in the input, and in the files that the call changes as they would be afterwards. */
    readonly findings: readonly Finding[];
    /** What the policy says of them; nothing when there is none. */
    readonly secret: SecretRuling | undefined;
    /** Secrets that the baseline accepts. */
    readonly accepted: readonly Accepted[];
    /** Files that the call changes and that could not be read, and why. */
    readonly unread: readonly string[];
    readonly operations: readonly Operation[];
    readonly evaluation: Evaluation;
    /** Microseconds it took, looking up symbolic links included. */
    readonly us: number;
}
/** What examining needs; the door, `policy decide` and `policy explain` examine calls with the same function. */
export interface ExaminerParts extends SecretFacts {
    readonly policy: CompiledPolicy;
    readonly scope: Scope;
    readonly realPath: RealPath;
    readonly fingerprint: Fingerprint;
}
/** The scan for secrets did not come to its end: a limit, a baseline that cannot be read, a fault. Whoever asked must deny. */
export declare class ScanFailedError extends Error {
    readonly name = "ScanFailedError";
}
/** Scans, interprets and matches one call. Throws `ScanFailedError` when the input cannot be scanned to its end. */
export declare function createExaminer(parts: ExaminerParts): (call: ToolCall) => Examination;
