import type { Settled } from '../decide/decide.ts';
import type { Operation } from '../operation.ts';
import type { ConsequenceAt } from '../policy/code.ts';
import { type Seen } from '../scan/code/baseline.ts';
import type { CodeScanner } from '../scan/code/scanner.ts';
import type { Finding } from '../scan/finding.ts';
import type { ToolCall } from '../tool-call.ts';
import { type ReadBefore } from './afterwards.ts';
/** A call that is refused for the code that it would write: how that is settled, and what was found. */
export interface CodeRefusal {
    readonly settled: Settled;
    readonly findings: readonly Finding[];
}
/** Looks at the code that a call would write, before anybody is asked about it; nothing where it may be written. */
export type CodeGate = (call: ToolCall, operations: readonly Operation[]) => Promise<CodeRefusal | undefined>;
/** What the gate is made from. */
export interface CodeGateParts {
    readonly scanner: Pick<CodeScanner, 'languageOf' | 'scan'>;
    readonly consequenceAt: ConsequenceAt;
    readonly readBefore: ReadBefore;
    /** What findings call a file. */
    readonly nameOf: (path: string) => string;
    /** What was found in a file before the agent came. */
    readonly known: (path: string) => Promise<Seen | undefined>;
    /** What to do about a finding of a rule. */
    readonly helpOf: (rule: string) => string | undefined;
}
/** A gate that refuses writes which bring a weakness where the policy blocks it, and those that cannot be scanned there. */
export declare function createCodeGate(parts: CodeGateParts): CodeGate;
