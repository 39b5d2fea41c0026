import type { CommandNode, Statement } from 'unbash';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Follows statements in order; what is known after the last, absent when the shell has left. */
export declare function walkStatements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
/** Follows one command, simple or compound. */
export declare function walkNode(walk: Walk, node: CommandNode, state: ShellState): Outcome;
