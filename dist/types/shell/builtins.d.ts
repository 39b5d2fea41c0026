import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Follows a builtin, or answers nothing when the name is not one of those that change the shell. */
export declare function builtin(walk: Walk, name: string, args: readonly Arg[], state: ShellState): Outcome | undefined;
