import { type SyntaxNode } from 'unbash';
import { type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/**
 * Follows what expanding words does by itself, wherever it nests: scripts in `$(…)`, backquotes and `<(…)` run,
 * `${x:=y}` and arithmetic assign. Returns what is known afterwards.
 */
export declare function followExpansions(walk: Walk, nodes: readonly SyntaxNode[], state: ShellState): ShellState;
