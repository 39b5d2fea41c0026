import { type RealPath } from './facts.ts';
import type { Operation } from './operation.ts';
import type { CompiledPolicy, Evaluation } from './policy/compile.ts';
import type { Scope } from './policy/variables.ts';
import type { Finding } from './scan/finding.ts';
import { type Fingerprint } from './scan/secrets/scan.ts';
import type { ToolCall } from './tool-call.ts';
/** What is known about a call before anybody is asked. */
export interface Examination {
    /** Secrets in the input; with any, the call is denied whatever the rules say. */
    readonly findings: readonly Finding[];
    readonly operations: readonly Operation[];
    readonly evaluation: Evaluation;
    /** Microseconds it took, looking up symbolic links included. */
    readonly us: number;
}
/** What examining needs; the door, `policy decide` and `policy explain` examine calls with the same function. */
export interface ExaminerParts {
    readonly policy: CompiledPolicy;
    readonly scope: Scope;
    readonly realPath: RealPath;
    readonly fingerprint: Fingerprint;
}
/** Scans, interprets and matches one call. Throws `ScanLimitError` when the input is too large to be scanned. */
export declare function createExaminer(parts: ExaminerParts): (call: ToolCall) => Examination;
