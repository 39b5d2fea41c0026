import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** `export A=b` changes the environment like `A=b`; without names, these print every variable. */
export declare function declare(program: string): (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome;
