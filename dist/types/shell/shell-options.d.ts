import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** `set -e` and its like; `set -- a b` sets the arguments. Without anything it prints variables. */
export declare function setOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `shift` drops arguments; one that drops too many fails. */
export declare function shift(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `shopt`: without a mode it prints. */
export declare function setShellOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
