/** Makes a text of unknown origin one line in which every character shows: `‹U+202E›` for what would not. */
export declare function visible(text: string): string;
/** The text cut to a number of UTF-16 code units, with a mark that says how much is missing. */
export declare function cut(text: string, limit: number): string;
/** A number with a comma between thousands, the same under every locale. */
export declare function grouped(number: number): string;
/** Splits a sentence of ours at its backticks: texts at odd places were quoted. */
export declare function quotedParts(sentence: string): {
    readonly text: string;
    readonly quoted: boolean;
}[];
/** The first letter in upper case, for a sentence that stands alone. */
export declare function capital(sentence: string): string;
