import type { Span } from '../region.ts';
/** A text as some reader would see it, and where each stretch of it stands in the text that was given. */
export interface View {
    readonly text: string;
    readonly how: 'plain' | 'escaped' | 'base64';
    readonly spanOf: (span: Span) => Span;
}
/** The text itself, and with its escapes resolved once and twice, as far as it has any. */
export declare function escapedViews(text: string): View[];
/**
 * What the base64 in a view says, one layer deep: each long run decoded at all four alignments, as what stands before
 * it may be of the same alphabet; lines that were wrapped are joined. UTF-16 (PowerShell's `-EncodedCommand`) is read
 * without its NULs.
 */
export declare function base64Views(view: View): Generator<View>;
