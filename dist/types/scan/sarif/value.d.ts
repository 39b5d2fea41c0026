import { type InputError } from '../../errors.ts';
/** A value of a JSON file of somebody else, and where it stands there. Asking it for what it is not throws `InputError`. */
export interface JsonValue {
    readonly value: unknown;
    readonly file: string;
    /** A JSON Pointer (RFC 6901). */
    readonly pointer: string;
}
/** Says what is wrong with a value, with its file and its place. */
export declare function faultAt({ file, pointer }: JsonValue, fault: string): InputError;
/** The member of an object; `undefined` when it has none, or `null`. */
export declare function member(of: JsonValue, name: string): JsonValue | undefined;
/** What lies at the end of a path of members; `undefined` where one of them is not there. */
export declare function inside(of: JsonValue, ...names: readonly string[]): JsonValue | undefined;
/** The items of a list; none when it is not there. */
export declare function items(of: JsonValue | undefined): JsonValue[];
export declare function text(of: JsonValue | undefined): string | undefined;
/** A whole number that is not negative and stays exact. */
export declare function count(of: JsonValue | undefined): number | undefined;
/** A place in a list, counted from 0; `-1` is how SARIF says that there is none. */
export declare function index(of: JsonValue | undefined): number | undefined;
