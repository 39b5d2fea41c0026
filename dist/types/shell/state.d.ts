import { type Arg } from './arg.ts';
import type { Stdin } from './program.ts';
/** What is known about the shell between two commands. Immutable. */
export interface ShellState {
    readonly home: string;
    /** Every directory the shell may be in; absent when that is only known at run time. */
    readonly cwds?: readonly string[];
    /** What was assigned in this command line. A name that is not here has the value it had before. */
    readonly variables: ReadonlyMap<string, Arg>;
    /** True once names that nobody can tell may have been assigned. */
    readonly stained: boolean;
    readonly stdin: Stdin;
    /** True inside `sh -c`: that may be a shell to which `[[`, `((` and braces mean something else than to bash. */
    readonly posix: boolean;
}
/** The state after a command that succeeded and after one that failed; absent where the shell never gets there. */
export interface Outcome {
    readonly ok?: ShellState;
    readonly fail?: ShellState;
}
export declare function initialState(cwd: string, home: string): ShellState;
/** The same state whether the command succeeded or failed. */
export declare function both(state: ShellState): Outcome;
export declare function outcomeOf(ok: ShellState | undefined, fail: ShellState | undefined): Outcome;
/** What holds whether the command succeeded or failed; absent when the shell is left either way. */
export declare function either(outcome: Outcome): ShellState | undefined;
/** The value of a variable or of a special parameter, as one word. */
export declare function variableValue(state: ShellState, name: string): Arg;
export declare function withVariable(state: ShellState, name: string, value: Arg): ShellState;
/** After something that may have assigned any name. */
export declare function withoutVariables(state: ShellState): ShellState;
/** A shell about which nothing is known any more. */
export declare function lostState(state: ShellState): ShellState;
export declare function withStdin(state: ShellState, stdin: Stdin): ShellState;
/** After `cd`: each directory it may have come from leads to one. */
export declare function withCwd(state: ShellState, target: string | undefined): ShellState;
/** A folder that a program is told to work in: the kernel follows links before it takes `..`. */
export declare function withFolder(state: ShellState, target: string | undefined): ShellState;
/** True when `..` follows a name, which may be a link to elsewhere. */
export declare function climbs(path: string): boolean;
/** What holds whichever of two ways the shell came. */
export declare function merge(a: ShellState | undefined, b: ShellState | undefined): ShellState | undefined;
/** True when nothing that `before` knows is changed in `after`. */
export declare function sameState(before: ShellState, after: ShellState): boolean;
