import type { Span } from '../../region.ts';
import type { Writing } from '../credential.ts';
/** A name, and the literal that is given to it, compared with it or listed behind it. */
export interface Assignment {
    readonly name: string;
    /** Where the name starts; the search goes on behind its end when the value is no secret. */
    readonly nameSpan: Span;
    readonly value: Span;
    readonly writing: Writing;
}
/** Walks from a word in a name to both ends of the name, and over an operator to a literal. */
export declare function readAssignment(text: string, word: Span, floor: number): Assignment | undefined;
/** Where the name that goes on behind a word ends. */
export declare function nameEnd(text: string, from: number): number;
