import type { Outcome, ShellState } from './state.ts';
/** What holds whether the command succeeded or failed; absent when the shell is left either way. */
export declare function either(outcome: Outcome): ShellState | undefined;
/** What holds whichever of two ways the shell came. */
export declare function merge(a: ShellState | undefined, b: ShellState | undefined): ShellState | undefined;
/** True when nothing that `before` knows is changed in `after`. */
export declare function sameState(before: ShellState, after: ShellState): boolean;
