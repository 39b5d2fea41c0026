import type { Expression } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type Value } from './value.ts';
/** What an expression may hold. */
export declare function evaluateExpression(node: Expression, frame: Frame, machine: Machine): Value;
/** Any operator but `+`. */
export declare function operate(operator: string, left: Value, right: Value, machine: Machine): Value;
