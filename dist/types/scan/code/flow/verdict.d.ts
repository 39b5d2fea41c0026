import type { Machine } from './machine.ts';
import type { Call } from './model.ts';
/** For which kinds each argument is clean when a check of our own, a function, says this of it. */
export declare function verdictOf(call: Call, holds: boolean, machine: Machine): readonly number[];
