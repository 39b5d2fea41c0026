/**
 * The bytes of a file that a stranger may have made, piece by piece. Throws what the platform throws, and where it is no
 * file: it never waits for a pipe or a device.
 */
export declare function fileBytes(path: string | Buffer): Generator<Uint8Array>;
/** What a symbolic link holds: the path that it names. */
export declare function linkBytes(path: string | Buffer): Generator<Uint8Array>;
