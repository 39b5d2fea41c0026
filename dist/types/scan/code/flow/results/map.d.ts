import type { Result } from '../model.ts';
/** A key that comes from outside chooses among what is there; a default may be given back. */
export declare const lookedUp: Result;
/** Puts a value under a key, given both. */
export declare function putAt(keys: readonly number[], value: number): Result;
/** Reads what `putAt` put. */
export declare function readAt(keys: readonly number[]): Result;
/** Takes over the keys of what is given. */
export declare const updated: Result;
/** The keys, values or pairs of a map. */
export declare const keysOf: Result;
/** The values of a map. */
export declare const allValues: Result;
/** Pairs of a map. */
export declare const pairsOf: Result;
