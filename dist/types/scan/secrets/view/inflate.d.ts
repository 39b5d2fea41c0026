/** What is compressed unpacks to more than is searched. */
export declare class UnpackLimitError extends Error {
    readonly name = "UnpackLimitError";
}
/**
 * Unpacks gzip and zlib, also where the end is missing, `limit` bytes over all calls. What is neither is `undefined`.
 * Throws `UnpackLimitError` over the limit.
 */
export declare function createInflate(limit: number): (bytes: Buffer) => string | undefined;
