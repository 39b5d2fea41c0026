/** The bytes of a text in base58, as Bitcoin writes numbers; `undefined` when another character is in it. */
export declare function fromBase58(text: string): Buffer | undefined;
/** Whether a text in base58 ends in its own checksum: four bytes of a double SHA-256. */
export declare function base58Checksum(text: string): boolean;
