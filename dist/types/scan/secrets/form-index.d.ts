import type { Span } from '../region.ts';
/** Finds many known strings in a text at once; strings are added as they become known. */
export interface FormIndex {
    /** Strings shorter than `shortestForm` are refused: they would tear holes into innocent text. */
    add(form: string, label: string): boolean;
    find(text: string): readonly Labelled[];
}
/** A stretch of text and the label of what was found there. */
export interface Labelled extends Span {
    readonly label: string;
}
/** In UTF-16 units. */
export declare const shortestForm = 10;
/** An index by the rolling hash (Rabin–Karp) of eight units from the middle of each string. */
export declare function createFormIndex(): FormIndex;
