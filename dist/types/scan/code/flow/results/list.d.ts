import type { Result } from '../model.ts';
import { type Value } from '../value.ts';
/** Adds to a list, or whatever its object is. */
export declare function adds(change: (items: readonly Value[], given: readonly Value[]) => readonly Value[], place?: number): Result;
/** Adds all elements of what is given. */
export declare const extended: Result;
/** Takes an element, or a key, out. */
export declare const popped: Result;
/** Empties a container. */
export declare const emptied: Result;
/** Takes one value out of a list: which element that is, only constants tell. */
export declare const removedValue: Result;
/** Turns a list around. */
export declare const reversedItems: Result;
/** A list turned around, or a text. */
export declare const reversedCopy: Result;
/** A new container. */
export declare function container(type: 'list' | 'map' | 'set' | 'tuple'): Result;
/** A copy of its object or of what it is given. */
export declare const copied: Result;
/** What a function gives for each element; its own elements when it is not known. */
export declare const mapped: Result;
