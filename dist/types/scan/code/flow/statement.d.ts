import type { Block } from './code.ts';
import type { Frame, Machine } from './machine.ts';
/** Follows statements to the first that does not go on; true when the code behind them is reached. */
export declare function executeBlock(block: Block, frame: Frame, machine: Machine): boolean;
