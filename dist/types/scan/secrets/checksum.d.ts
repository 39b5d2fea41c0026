/**
 * Whether a classic GitHub token ends in its own checksum: 30 characters after the prefix, then their CRC-32 (IEEE) in
 * six base62 digits. `undefined` when the token is too short to hold one.
 */
export declare function githubChecksum(token: string): boolean | undefined;
