import type { Statement } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import type { Outcome, ShellState } from './state.ts';
/** How the parts of the walk call one another: handed in, so that none needs to know where the others live. */
export interface WalkSteps {
    statements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
    words(walk: Walk, words: readonly Arg[], state: ShellState): Outcome;
    script(walk: Walk, text: string, state: ShellState): Outcome;
}
/** Collects the operations of one command line and keeps its size in bounds. */
export interface Walk {
    readonly steps: WalkSteps;
    /** How many scripts and wrapped commands are around the current one (`bash -c`, `eval`, `timeout`). */
    readonly depth: number;
    emit(...operations: readonly Operation[]): void;
    /** Counts a piece of work that may emit nothing. */
    step(): void;
    /** Runs a walk without keeping what it emits. */
    quietly<T>(body: () => T): T;
    /** Runs a round of a loop; the states at which `break` and `continue` leave it come with the answer. */
    round<T>(body: () => T): {
        readonly result: T;
        readonly jumps: readonly ShellState[];
    };
    /** A `break` or `continue`, of any of the loops around it. */
    jump(state: ShellState): void;
    deeper(): Walk;
}
/** A command that would do more than this is not read to its end, and never approved. */
export declare const maxOperations = 1000;
/** Bounds the work of nested loops, whose bodies are walked more than once. */
export declare const maxWork = 20000;
export declare const maxDepth = 12;
export declare function createWalk(steps: WalkSteps): Walk & {
    readonly operations: readonly Operation[];
    readonly work: () => number;
};
/** Thrown when a command line would do more than can be looked at. */
export declare class TooMuch extends Error {
}
