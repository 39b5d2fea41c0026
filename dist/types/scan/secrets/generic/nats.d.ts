/** Whether a NATS seed ends in the CRC-16/XMODEM of its first 34 bytes, little-endian. */
export declare function natsChecksum(seed: string): boolean;
/** A seed of a user for 32 bytes, with its checksum. */
export declare function natsSeed(key: readonly number[]): string;
