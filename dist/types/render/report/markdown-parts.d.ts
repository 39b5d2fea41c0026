/** A part of the document that is shown whole or not at all. */
export interface Block {
    readonly title: string;
    readonly text: string;
}
/**
 * A table. Rows come escaped; those beyond the number or the bytes are counted, not shown, so that one long table
 * leaves room for the others.
 */
export declare function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[], { maxRows, maxBytes }?: {
    maxBytes?: number | undefined;
    maxRows?: number | undefined;
}): string;
/** Puts blocks together while they fit, and names those that did not. */
export declare function assemble(blocks: readonly Block[], maxBytes: number): string;
