import type { Region } from './finding.ts';
/** A stretch of text in UTF-16 code units; the end is exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/**
 * Turns offsets of one text into lines and columns. A line ends at LF, CR or CRLF, as SARIF counts them. The text is
 * read once, and only when the first place is asked for.
 */
export declare function createLocator(text: string): (span: Span) => Region;
