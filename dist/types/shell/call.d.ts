import { type Arg } from './arg.ts';
import type { Definition } from './functions.ts';
import { type Outcome, type ShellState } from './state.ts';
import { type Walk } from './walker.ts';
/** Follows the call of a function; one that calls itself is not understood. */
export declare function callFunction(walk: Walk, name: string, definition: Definition, args: readonly Arg[] | undefined, state: ShellState): Outcome;
