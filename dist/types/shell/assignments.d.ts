import type { Assignment } from 'unbash';
import { type Arg } from './arg.ts';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Follows assignments in order. */
export declare function assignAll(walk: Walk, assignments: readonly Assignment[], state: ShellState): ShellState;
/** The value of `a=(…)` and `a+=(…)`. */
export declare function arrayOf({ name, value, append }: Assignment, state: ShellState): Arg;
/** Follows the subscripts in `a=([1]=x)`; with `keyed` they are texts. */
export declare function followSubscripts(walk: Walk, { value }: Assignment, keyed: boolean, state: ShellState): ShellState;
