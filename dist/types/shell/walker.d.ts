import type { CommandNode, Statement } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import { type Functions } from './functions.ts';
import type { Outcome, ShellState } from './state.ts';
/** How the parts of the walk call one another: handed in, so that none needs to know where the others live. */
export interface WalkSteps {
    statements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
    node(walk: Walk, node: CommandNode, state: ShellState): Outcome;
    words(walk: Walk, words: readonly Arg[], state: ShellState): Outcome;
    script(walk: Walk, text: string, state: ShellState): Outcome;
}
/** Collects the operations of one command line and keeps its size in bounds. */
export interface Walk {
    readonly steps: WalkSteps;
    /** How many scripts and wrapped commands are around the current one (`bash -c`, `eval`, `timeout`). */
    readonly depth: number;
    /** True when nothing that is not known to be skipped runs after a command that ends its line with an error. */
    readonly endsWithError: boolean;
    emit(...operations: readonly Operation[]): void;
    /** Counts a piece of work that may emit nothing. */
    step(): void;
    /** Runs a walk without keeping what it emits. */
    quietly<T>(body: () => T): T;
    /** Runs a walk and answers what it would have emitted. */
    collect(body: () => unknown): readonly Operation[];
    /** Runs a round of a loop; the states at which `break` and `continue` leave it come with the answer. */
    round<T>(body: () => T): {
        readonly result: T;
        readonly jumps: readonly ShellState[];
    };
    /** A `break` or `continue`, of any of the loops around it. */
    jump(state: ShellState): void;
    /** Runs a function; the states at which `return` leaves it come with the answer. Nothing when it is running already. */
    call<T>(name: string, body: () => T): {
        readonly result: T;
        readonly returns: readonly ShellState[];
    } | undefined;
    /** A `return` of the function that runs. */
    return(state: ShellState): void;
    /** Everything that was assigned anywhere, and every trap: a trap may run between any two commands. */
    readonly record: Recording;
    deeper(): Walk;
}
/** What holds for a whole command line, not only at one place of it. */
export interface Recording {
    readonly values: Map<string, Arg>;
    /** Scripts that run later, with what was known where they were set. */
    readonly traps: Map<string, ShellState>;
    /** Every function that was defined anywhere. */
    functions: Functions;
    /** True once the shell may have gone elsewhere. */
    moved: boolean;
    /** What the command line itself put into files, by their paths. */
    readonly texts: Map<string, string>;
    /** Names that cannot be assigned any more. */
    readonly frozen: Set<string>;
}
/** A command that would do more than this is not read to its end, and never approved. */
export declare const maxOperations = 1000;
/** Bounds the work of nested loops, whose bodies are walked more than once. */
export declare const maxWork = 4000;
export declare const maxDepth = 12;
export declare function createWalk(steps: WalkSteps, isOneLine?: boolean): Walk & {
    readonly operations: readonly Operation[];
    readonly work: () => number;
};
/** Thrown when a command line would do more than can be looked at. */
export declare class TooMuch extends Error {
}
