/**
 * Whether a classic GitHub token ends in its own checksum: 30 characters after the prefix, then their CRC-32 (IEEE) in
 * six base62 digits. npm's tokens are of the same make. `undefined` when the token is too short to hold one.
 */
export declare function githubChecksum(token: string): boolean | undefined;
/**
 * Whether a routable GitLab token ends in its own checksum: the CRC-32 (IEEE) of all before it, prefix included, in seven
 * base36 digits. `undefined` when the token has no routing part.
 */
export declare function gitlabChecksum(token: string): boolean | undefined;
