/** A JSON value as `JSON.parse` returns it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = {
    readonly [key: string]: Json;
};
/** True for a JSON object: not null, not an array. */
export declare function isObject(value: unknown): value is Record<string, unknown>;
/** Every string in a JSON value with its JSON Pointer (RFC 6901), keys included as `<pointer>` + `#key`. */
export declare function stringsOf(value: unknown, pointer?: string): Generator<{
    pointer: string;
    text: string;
}>;
/** True when a value nests deeper than `limit` levels. Explicit stack, so that it can say so of any value. */
export declare function isDeeperThan(value: unknown, limit: number): boolean;
