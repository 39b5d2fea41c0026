import type { Machine } from '../../flow/machine.ts';
import type { Call, Given, Result } from '../../flow/model.ts';
import { type Value } from '../../flow/value.ts';
export type { Call, Machine, Result };
/** What a function that is handed over gives for some values; `undefined` when it is not known. */
export declare function resultFor(callback: Given | undefined, values: readonly Value[], call: Call, machine: Machine): Value | undefined;
/** A text for sure: no object with operators or fields of its own. */
export declare function asText(value: Value | undefined): Value | undefined;
/** An element of a list, whatever is known of it. */
export declare function elementIn(value: Value | undefined): Value;
