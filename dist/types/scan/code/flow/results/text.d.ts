import type { Call, Result } from '../model.ts';
/** A form of its object, a text: changed by a function when it is known. */
export declare function reshaped(change?: (text: string, call: Call) => string | undefined): Result;
/** A truth value or number about a text that is known. */
export declare function askedOf(ask: (text: string, given: string) => boolean | number): Result;
/** Text put together from its object and what is given. */
export declare const formatted: Result;
/** `separator.join(parts)`. */
export declare const joined: Result;
/** A list of pieces of a text. */
export declare const splitText: Result;
/** A constant text from constant arguments, else their data. */
export declare function calculated(calculate: (text: string) => string | undefined): Result;
/** A number from a text that is known. */
export declare const toNumber: Result;
/** The length of what is known. */
export declare const lengthOf: Result;
