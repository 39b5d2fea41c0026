import type { Known } from '../../flow/code.ts';
import type { Call } from '../../flow/model.ts';
import { type Value } from '../../flow/value.ts';
/** What an object of options has under a name; `undefined` when it has nothing, or that is not known. */
export declare function memberOf(value: Value | undefined, name: string): Value | undefined;
/** The options of a call: the last argument that is an object. */
export declare function optionsOf(call: Call): Value | undefined;
/** An option that is a constant. */
export declare function optionOf(call: Call, name: string): Known | undefined;
/** True when all options are known, so that what is missing is left out on purpose or by mistake. */
export declare function isComplete(value: Value | undefined): boolean;
/** An argument that is a constant text. */
export declare function textGiven(call: Call, place: number): string | undefined;
/** The text of an argument, in small letters; empty when it is not known. */
export declare function lowered(value: Value | undefined): string;
