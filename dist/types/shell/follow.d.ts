import type { Run } from './program.ts';
import { type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Follows what a program runs in turn. */
export declare function follow(walk: Walk, run: Run, state: ShellState): void;
