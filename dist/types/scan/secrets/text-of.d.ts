/**
 * A file's bytes as text that can be searched, piece by piece: UTF-8, UTF-16 where its mark stands in front, and one
 * unit per byte where a NUL says that it is no text, so that the strings in it are searched as well.
 */
export declare function textOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string>;
