/** What untrusted data can be turned against; a sanitizer cleans for one or all of them. */
export declare const kinds: {
    readonly sql: 1;
    readonly html: 2;
    readonly path: 4;
};
export type Kind = keyof typeof kinds;
/** Clean for every kind of sink. */
export declare const cleanForAll: number;
/** A path without `..` and links, which makes a check of its beginning worth something. */
export declare const resolved = 8;
/**
 * Where data comes from: a request of somebody else, the person at the keyboard, a caller that is not known, or a
 * generator that can be predicted.
 */
export type Origin = 'request' | 'local' | 'parameter' | 'random';
/** Data from one source that is part of a value. */
export interface Taint {
    readonly origin: Origin;
    /** The source in the words of the code: `request.args`. */
    readonly source: string;
    /** Offset of the source. */
    readonly at: number;
    /** Bits of `kinds` for which it was made harmless, and `resolved`. */
    readonly clean: number;
    /** False once it went through code that is not known. */
    readonly sure: boolean;
}
/** What is known about a value without running the code. */
export interface Value {
    readonly taints: readonly Taint[];
    /** The dotted name of what it is, imports resolved: `flask.request.args`, `sqlite3.connect().cursor()`. */
    readonly name?: string;
    /** The string it is. */
    readonly text?: string;
    /** The known pieces of a string that was put together; cut off when long. */
    readonly pieces?: string;
    /** True for a string put together with something that is not constant. */
    readonly composed?: boolean;
    /** True when nothing in it can carry text from outside: constants, numbers, collections of them. */
    readonly constant: boolean;
    /** True for lists, dictionaries and sets, which web frameworks answer as JSON. */
    readonly collection?: boolean;
    /** The members of a dictionary with constant keys. */
    readonly members?: ReadonlyMap<string, Value>;
}
export declare const unknown: Value;
export declare const constant: Value;
/** A string that is known. */
export declare function textValue(text: string): Value;
/** The value of something with a dotted name; no name when it is too long to mean anything. */
export declare function namedValue(name: string, taints?: readonly Taint[]): Value;
/** Data of all the values, each source once; a source is as clean as its dirtiest way. */
export declare function taintsOf(values: readonly Value[]): readonly Taint[];
/** A string put together from parts, in their order. */
export declare function compose(parts: readonly Value[]): Value;
/** The value with its data changed, when it has any. */
export declare function mapTaints(value: Value, change: (taint: Taint) => Taint): Value;
/** The value after something made it harmless for the given bits; text made for SQL is as good as constant there. */
export declare function cleaned(value: Value, bits: number): Value;
/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
export declare function either(a: Value, b: Value): Value;
