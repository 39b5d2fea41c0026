import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Outcome, VerdictRecord } from './decision.ts';
/** What a judge is asked about one call that the rules leave open. Secrets are already masked. */
export interface Question {
    readonly call: ToolCall;
    readonly operations: readonly Operation[];
    /** Why the question arises: what no rule settled, or which rule asks. */
    readonly why: string;
    readonly workspace: string;
    /** What the operator told the agent to do. */
    readonly task: string;
}
/** A judge that could not give a verdict says how it failed; each failure is an outcome of its own, and denies. */
export interface JudgeFailure {
    readonly failure: Extract<Outcome, 'model-unavailable' | 'model-timed-out' | 'model-unparseable'>;
    readonly reason: string;
}
/** Layer 2. Never rejects. */
export interface Adjudicator {
    judge(question: Question): Promise<VerdictRecord | JudgeFailure>;
}
/** Layer 3. Never rejects; answers nothing when nobody can be asked. */
export interface Human {
    ask(question: Question): Promise<{
        readonly approved: boolean;
        readonly by: string;
        readonly reason: string;
    } | undefined>;
}
