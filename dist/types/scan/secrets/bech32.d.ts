/** Whether a text such as `age1…` ends in its own checksum, in whichever case it is written (BIP 173). */
export declare function bech32Checksum(text: string): boolean;
/** The checksum that the data part of such a text lacks. */
export declare function bech32Sum(prefix: string, data: string): string;
