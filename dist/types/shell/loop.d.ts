import type { For, While } from 'unbash';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
export declare function walkWhile(walk: Walk, node: While, state: ShellState): Outcome;
export declare function walkFor(walk: Walk, node: For, state: ShellState): Outcome;
