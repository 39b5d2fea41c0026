import type { StatementOp } from './code.ts';
import type { Frame, Machine } from './machine.ts';
type Loop = StatementOp<'loop'>;
/** A loop: its body is followed until nothing new is learnt, at most three times. */
export declare function executeLoop(node: Loop, frame: Frame, machine: Machine): boolean;
export {};
