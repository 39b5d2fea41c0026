import type { Arguments, Frame, Machine } from './machine.ts';
import type { Call } from './model.ts';
import { type Callable, type Closure, type Value } from './value.ts';
/** Calls inside one another that are followed. */
export declare const deepestCalls = 6;
/** What a function gives back for these arguments, or a new object; `undefined` when it is not followed. */
export declare function invoke(callable: Callable, args: Arguments, call: Call | undefined, frame: Frame, machine: Machine): Value | undefined;
/** A frame for the body of a function. */
export declare function frameOf(closure: Closure, depth: number): Frame;
/** Follows a function by itself, as whoever we do not see may call it. */
export declare function follow(closure: Closure, around: Frame, machine: Machine): void;
