/** Text that is HTML already. A class, so that no value read from a log can pass for one. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
export type Piece = string | number | Markup | readonly Piece[];
/** Builds HTML. Whatever is put in is escaped, unless this function made it: forgetting is not possible. */
export declare function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup;
/** Text to HTML, also safe inside a quoted attribute; shows hidden characters; breaks up `##[…]` commands of CI logs. */
export declare function escapeHtml(text: string): string;
/** A text from the log: monospaced, cut with a mark. */
export declare function quoted(text: string, limit?: number): Markup;
/** A sentence of ours in which the texts of others stand in backticks. */
export declare function prose(sentence: string, limit?: number): Markup;
