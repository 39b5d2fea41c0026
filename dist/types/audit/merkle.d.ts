/** Root of the Merkle tree over entries, as hex (RFC 6962, section 2.1). No entries: SHA-256 of nothing. */
export declare function merkleRoot(entries: readonly Uint8Array[]): string;
