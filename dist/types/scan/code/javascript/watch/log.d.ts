import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** A secret, by its name, that is given to a log. */
export declare function noteLoggedSecret({ method, receiver, positional, at, frame }: Call, machine: Machine): void;
