import type { Expression } from './code.ts';
import type { Frame, Machine } from './machine.ts';
/** Takes into account, in one way through the code, that a condition was true or false there. */
export declare function refine(condition: Expression, truth: boolean, frame: Frame, machine: Machine): void;
