import type { Call } from '../machine.ts';
import { type Value } from '../value.ts';
type List = Extract<Value, {
    kind: 'list';
}>;
/**
 * A method that calls its argument. What cannot be told may be any function of the language, the maker of functions
 * included: only a function that is seen is called.
 */
export declare function withCallback(receiver: Value, name: string, call: Call): Value | undefined;
/** What a method does to what is known of a list; undefined for one that only computes. */
export declare function listMethod(list: List, name: string, call: Call): Value | undefined;
export {};
