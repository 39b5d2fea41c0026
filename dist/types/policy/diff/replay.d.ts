import type { ToolCall } from '../../tool-call.ts';
import { type Direction, type Said } from './standing.ts';
/** A call of the past and what was said of it twice: then and now, or by one policy and another. */
export interface Twice {
    readonly call: Pick<ToolCall, 'tool' | 'input'>;
    readonly where: string;
    readonly old: Said;
    readonly now: Said;
}
/** Calls of the past that differ in the same way. */
export interface Flip {
    readonly direction: Direction;
    readonly old: Said;
    readonly now: Said;
    readonly count: number;
    /** The first of them. */
    readonly calls: readonly Pick<Twice, 'call' | 'where'>[];
}
/** The calls that are decided otherwise, counted and grouped by what decides, the largest group first. */
export declare function flips(all: readonly Twice[]): Flip[];
/** How often each rule decides, by what it says; `open` stands for calls that no rule settles. */
export declare function tally(said: readonly Said[]): {
    standing: Said['standing'];
    rule: string;
    count: number;
}[];
