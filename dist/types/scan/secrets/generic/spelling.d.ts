/** Whether lower-case letters are spelt as a word is; two letters tell nothing and are none. */
export declare function isWordLike(word: string): boolean;
/** The share of a text's letters and digits that stand in words, 0 to 1: near 1 for names and prose. */
export declare function readability(text: string): number;
/** Whether a text is a name or prose rather than something random. */
export declare function isReadable(text: string): boolean;
