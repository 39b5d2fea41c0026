import type { Span } from '../../region.ts';
/** The text between the quotes at a place, escapes as they stand; `undefined` where no quote opens, or none closes. */
export declare function readQuoted(text: string, at: number): Span | undefined;
/** Up to a blank, a quote or one of the given marks; an escaped line's end ends it too. */
export declare function readBare(text: string, at: number, marks: string): Span | undefined;
