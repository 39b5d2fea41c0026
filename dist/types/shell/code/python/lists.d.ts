import type { Call } from '../machine.ts';
import { type Value } from '../value.ts';
/** What a method of a list does to what is known of it; undefined for one that only computes. */
export declare function listMethod(list: Extract<Value, {
    kind: 'list';
}>, name: string, call: Call): Value | undefined;
