/** Text of unknown origin in running text, on one line. */
export declare function plainText(text: string, limit?: number): string;
/** Text of unknown origin as code. An element and not backticks: a table splits `\\|` even between backticks. */
export declare function codeText(text: string, limit?: number): string;
/** A sentence of ours in which the texts of others stand in backticks. */
export declare function proseText(sentence: string, limit?: number): string;
/** Bytes in UTF-8. */
export declare function byteLength(text: string): number;
