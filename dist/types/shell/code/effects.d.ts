import type { Call, Member } from './machine.ts';
import { type Value } from './value.ts';
/** What a call gives, when that is more than plain data. */
type Gives = (call: Call) => Value;
/** An argument by its position or its name. */
export declare function argument(call: Call, at: number, name?: string): Value | undefined;
/** The entries of the last argument, when it is an object, and named arguments: what options a call has. */
export declare function option(call: Call, name: string): Value | undefined;
/** True when the call has options that cannot be seen. */
export declare function hidesOptions(call: Call, from: number): boolean;
/** Computes something from its arguments and does nothing else. */
export declare const pure: Member;
/** What is computed of plain data is plain data, whatever else there is. */
export declare function compute(call: Call): Value;
/** Shows or measures its arguments, and keeps none of them. */
export declare const shows: Member;
/** A value of plain data. */
export declare const dataMember: Member;
type Touch = readonly ['read' | 'write' | 'delete', number, ('tree' | string)?, string?];
/** Does things to the files that its arguments name: what, at which position, under which name. */
export declare function touches(list: readonly Touch[], gives?: Gives): Member;
/** Sets the mode of a file. */
export declare const changesMode: Member;
/** Goes on in another folder. */
export declare const entersFolder: Member;
/** Hands its first argument to a shell. */
export declare const shellScript: Member;
/** Fetches an address; `data` among the options makes it a POST. */
export declare function fetches(method: string | undefined, body?: readonly string[]): Member;
/** The value of a variable of the environment; those that look like secrets are shown. */
export declare function environmentItem(call: Call): Value;
/** Sets a variable for what is started later. */
export declare function setsEnvironment(call: Call): Value;
/** Members of one kind under the names of one module, separated by spaces. */
export declare function each(module: string, names: string, member: Member): (readonly [string, Member])[];
export {};
