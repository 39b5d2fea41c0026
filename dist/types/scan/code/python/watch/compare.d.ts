import type { Expression, Span } from '../../flow/code.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import { type Value } from '../../flow/value.ts';
/** `==` on what must be kept secret tells, by its time, how much of it was right. */
export declare function compared(left: {
    node: Expression;
    value: Value;
}, right: {
    node: Expression;
    value: Value;
}, operator: string, at: Span, frame: Frame, machine: Machine): void;
