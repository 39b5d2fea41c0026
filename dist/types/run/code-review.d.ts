import type { AuditEvent, NewEvent } from '../audit/event.ts';
import { type CodeGate } from '../examine/code.ts';
import { type CodeScansParts } from './code-scans.ts';
/** What following the code of a run needs. */
export interface CodeReviewParts extends CodeScansParts {
    readonly tellAtMost: number;
    readonly helpOf: (rule: string) => string | undefined;
    /** Writes an event to the log, with secrets masked, and says what was written. */
    readonly record: (event: NewEvent) => AuditEvent;
}
/** The code that the agent of a run writes: looked at before and after each call, and once more at the end. */
export interface CodeReview {
    /** For the door: remembers files as they are before their first write, and refuses what the policy blocks. */
    readonly gate: CodeGate;
    /**
     * Scans the files that a call wrote, and those with findings that it changed some other way; records what is new, what
     * is gone and what is left. Answers what the agent is to be told.
     */
    after(call: string, written: readonly string[]): Promise<string | undefined>;
    /** Records what is left when the run ends. */
    end(): Promise<void>;
}
export declare function createCodeReview(parts: CodeReviewParts): CodeReview;
