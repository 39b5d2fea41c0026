/** Writes all of it: one call may write less than it was given without saying so, as on a disk that fills up. */
export declare function writeAll(handle: number, bytes: Uint8Array, position: number): void;
