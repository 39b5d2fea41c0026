/** Far above any tool call; the memory that a line may take is no stranger's choice. */
export declare const maxLineBytes: number;
/** A line of the input by its number, from 1; without a text when it cannot be read, and then why. */
export type Line = {
    readonly number: number;
} & ({
    readonly text: string;
} | {
    readonly problem: string;
});
/**
 * The lines of JSON Lines. Only LF ends one: JSON strings may hold U+2028 and others that some readers take for an end.
 * What is not UTF-8 is a problem of its line, never a text with other characters in it.
 */
export declare function readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line>;
/** Standard input as it comes. Throws `InputError` when it cannot be read. */
export declare function standardInput(): AsyncGenerator<Uint8Array>;
