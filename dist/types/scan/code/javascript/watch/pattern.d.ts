import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** A pattern that takes for ever, used on a text that is not ours. */
export declare function noteBacktracking({ method, receiver, positional, at, frame }: Call, machine: Machine): void;
/** `replace` of a special character that changes only the first of them. */
export declare function noteIncompleteEscape({ method, positional, receiver, at, frame }: Call, machine: Machine): void;
