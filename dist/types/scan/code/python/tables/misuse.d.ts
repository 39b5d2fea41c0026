/** A function that is wrong to call at all, or with certain arguments. */
export interface Misuse {
    readonly rule: string;
    /** What a message calls it. */
    readonly what: string;
}
/** By the dotted name of what is called. */
export declare const misuses: ReadonlyMap<string, Misuse>;
/** Names of hash functions that `hashlib.new` takes and that are weak; compared in lower case. */
export declare const weakDigests: ReadonlyMap<string, string>;
/** The constant that asks a cipher of PyCryptodome for the mode without chaining. */
export declare const ecbMode: RegExp;
