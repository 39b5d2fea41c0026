import { type Evaluation } from '../evaluate.ts';
/** What a policy says of a call, from the loosest; `audit` lets pass and records, `open` leaves it to a judge. */
export declare const standings: readonly ['allow', 'audit', 'open', 'ask', 'deny'];
export type Standing = (typeof standings)[number];
/** What one policy says of a call, and by which rules. */
export interface Said {
    readonly standing: Standing;
    /** The rules that decide; none when the call is open. */
    readonly rules: readonly string[];
}
export declare function saidBy(evaluation: Evaluation): Said;
export type Direction = 'loosened' | 'tightened';
/** Which way it goes from one to the other; nothing when both are the same. */
export declare function directionOf(from: Standing, to: Standing): Direction | undefined;
