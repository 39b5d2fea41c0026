import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** `let i++ 'j = i * 2'`: each word is an arithmetic expression. */
export declare function compute(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
