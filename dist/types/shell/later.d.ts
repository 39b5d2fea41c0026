import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** `trap CMD SIGNAL`: the command runs later, from wherever the shell is then. */
export declare function trap(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** An alias without a value is printed; what one stands for runs where shells expand it. */
export declare function alias(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
