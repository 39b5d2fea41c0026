import type { Expression, Span } from '../../flow/code.ts';
import { type Kind } from '../../flow/kinds.ts';
import { type Frame, type Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { type Value } from '../../flow/value.ts';
/** A statement with data of a request in it, given to a function of which nothing is known. */
export declare function noteStatement(call: Call, machine: Machine): void;
/** True for an expression that puts a text together. */
export declare function isBuilt(node: Expression): boolean;
/** A statement, or markup, that is put together with data of a request; where it goes is often out of sight. */
export declare function noteBuilt(value: Value, at: Span, frame: Frame, machine: Machine, only?: Kind): void;
