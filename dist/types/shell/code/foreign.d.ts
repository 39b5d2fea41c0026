import type { Call } from './machine.ts';
import { type Value } from './value.ts';
/** True for a name that leads out of other code to the machine. */
export declare function isInside(name: string): boolean;
/** True for the name of a function that may do something to the world. */
export declare function actsByName(name: string): boolean;
/** A call of code from elsewhere: it may do with its arguments whatever the project's own code does. */
export declare function callForeign(callee: Extract<Value, {
    kind: 'foreign';
}>, call: Call): Value;
