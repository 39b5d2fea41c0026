import type { Outcome } from '../decide/decision.ts';
import { type ToolCall } from '../tool-call.ts';
/** What the rules said of a call when it was made; `referred` is `ask` or `open`, put to the person at the terminal. */
export type PastAnswer = 'allow' | 'audit' | 'deny' | 'ask' | 'open' | 'referred';
/** A call of the past that can be decided once more. */
export interface PastCall {
    readonly file: string;
    readonly line: number;
    readonly call: ToolCall;
    readonly workspace: string;
    /** What the rules said; absent when the log does not say, or the door itself refused. */
    readonly answer?: PastAnswer;
    /** The rule that decided. */
    readonly rule?: string;
    /** How the decision came about. */
    readonly outcome?: Outcome;
    /** When, as the log says. */
    readonly at?: string;
}
/** A call of the past that cannot be decided once more. */
export interface LostCall {
    readonly file: string;
    readonly line: number;
    readonly why: string;
}
export interface PastCalls {
    readonly calls: readonly PastCall[];
    readonly lost: readonly LostCall[];
}
/**
 * Reads the calls of a log: events of a run or of a local session, or JSON Lines as `policy decide` takes them. The log
 * keeps inputs masked and cut; a call that is not there as it was is lost, and says why.
 */
export declare function readPastCalls(file: string, text: string): PastCalls;
