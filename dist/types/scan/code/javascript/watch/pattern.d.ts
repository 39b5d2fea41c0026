import type { Span } from '../../flow/code.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { type Value } from '../../flow/value.ts';
/** A pattern that takes for ever, used on a text that is not ours. */
export declare function noteBacktracking({ method, receiver, positional, at, frame }: Call, machine: Machine): void;
/** Escaping written by hand: one character that is forgotten is enough. */
export declare function noteOwnEscape({ method, positional, receiver, at, frame }: Call, machine: Machine): void;
/** A pattern that takes for ever, kept for later. */
export declare function noteSlowPattern(value: Value, at: Span, frame: Frame, machine: Machine): void;
/** A tag that is taken out of a text: what stands around it may come together to one. */
export declare function noteTagRemoved({ method, positional, receiver, at, frame }: Call, machine: Machine): void;
/** `replace` of a special character that changes only the first of them. */
export declare function noteIncompleteEscape({ method, positional, receiver, at, frame }: Call, machine: Machine): void;
