/** A string literal as it is written. */
export interface Literal {
    /** In lower case: `r`, `b`, `f` and their combinations. */
    readonly prefix: string;
    readonly body: string;
    readonly length: number;
}
/** The string literal that begins at a place, if one does. */
export declare function readLiteral(text: string, at: number): Literal | undefined;
/** The text that a string without `r` stands for. */
export declare function decode(body: string): string;
