import type { Op } from './code.ts';
import { type Arguments, type Frame, type Machine } from './machine.ts';
import type { Call, CallModel, Given, Place } from './model.ts';
import { type Value } from './value.ts';
/** A call with its parts evaluated; nothing of it is judged yet. */
export declare function callOf(node: Op<'call'>, frame: Frame, machine: Machine): Call;
/** A call: looks at what is called with what, and tells what it gives back. */
export declare function evaluateCall(node: Op<'call'>, frame: Frame, machine: Machine): Value;
/** What is known about a call: by its name, or by its method. */
export declare function modelOf({ name, method, callee, receiver }: Call, machine: Machine): CallModel | undefined;
/** What is given at a place of a call. */
export declare function givenAt({ positional, keywords, receiver }: Call, place: Place): readonly Given[];
/** What a function of which nothing is known gives: what it is given, in doubt; what its object holds, for sure. */
export declare function passed(call: Call, machine: Machine): Value;
/** The data of all arguments. */
export declare function givenTaints({ positional, keywords }: Arguments): Value['taints'];
/** The text of an argument, by position or name. */
export declare function textAt(call: Call, ...places: readonly Place[]): string | undefined;
/** True when a value is clean for everything. */
export declare function isClean(value: Value): boolean;
