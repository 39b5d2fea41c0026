import { type Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
/** A statement with data of a request in it, given to a function of which nothing is known. */
export declare function noteStatement(call: Call, machine: Machine): void;
