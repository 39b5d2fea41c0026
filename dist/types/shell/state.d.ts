import { type Arg } from './arg.ts';
import { type Functions } from './functions.ts';
import type { Stdin } from './program.ts';
/** What is known about the shell between two commands. Immutable. */
export interface ShellState {
    readonly home: string;
    /** Every directory the shell may be in; absent when that is only known at run time. */
    readonly cwds?: readonly string[];
    /** True when the wildcards in those directories are some. */
    readonly cwdGlob?: boolean;
    /** What was assigned in this command line. A name that is not here has the value it had before. */
    readonly variables: ReadonlyMap<string, Arg>;
    /** True once names that nobody can tell may have been assigned. */
    readonly stained: boolean;
    readonly stdin: Stdin;
    /** `$1`, `$2` and so on; absent when they are only known at run time. */
    readonly positional?: readonly Arg[];
    /** What the names local to a function had before it; a value of null when that depends. Absent outside of functions. */
    readonly locals?: ReadonlyMap<string, Arg | undefined | null>;
    /** Names that a program is given with the value they have here. */
    readonly exported: ReadonlySet<string>;
    readonly functions: Functions;
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
/** The value of a variable or of a special parameter, as one word. */
export declare function variableValue(state: ShellState, name: string): Arg;
export declare function withVariable(state: ShellState, name: string, value: Arg): ShellState;
/** After something that may have assigned any name. */
export declare function withoutVariables(state: ShellState): ShellState;
/** The shell that a program starts: it has what is exported, and neither functions nor arguments that are known. */
export declare function childState(state: ShellState, isPosix: boolean): ShellState;
/** A shell about which nothing is known any more. */
export declare function lostState(state: ShellState): ShellState;
/** Somewhere. */
export declare function withoutCwd({ cwds: _cwds, ...left }: ShellState): ShellState;
export declare function withStdin(state: ShellState, stdin: Stdin): ShellState;
/** Where several commands share an input, each leaves to the next what it did not read. */
export declare function withSharedStdin(state: ShellState): ShellState;
/** After `cd`: each directory it may have come from leads to one. */
export declare function withCwd(state: ShellState, target: Arg | undefined): ShellState;
/** A folder that a program is told to work in: the kernel follows links before it takes `..`. */
export declare function withFolder(state: ShellState, target: string | undefined): ShellState;
/** True when `..` follows a name, which may be a link to elsewhere. */
export declare function climbs(path: string): boolean;
