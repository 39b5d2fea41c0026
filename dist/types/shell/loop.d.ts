import type { ArithmeticFor, For, Select, While } from 'unbash';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
export declare function walkWhile(walk: Walk, node: While, state: ShellState): Outcome;
/** `for ((a; b; c))`: its expressions may assign. */
export declare function walkArithmeticFor(walk: Walk, node: ArithmeticFor, state: ShellState): Outcome;
export declare function walkFor(walk: Walk, node: For | Select, state: ShellState): Outcome;
