import type { Span } from '../../../region.ts';
/** What is known about a value inside one function. */
export interface Data {
    /** Where somebody else wrote it; absent when nobody is known to have. */
    readonly source?: {
        readonly text: string;
        readonly at: Span;
    } | undefined;
    /** What it can do no harm in any more: `path`, `html`; `*` for everything. */
    readonly clean: ReadonlySet<string>;
    /** Its text, with a hole for what is not known. */
    readonly text: string;
    readonly isConstant: boolean;
}
/** Stands in a text for what is not known. */
export declare const hole = "\0";
export declare const unknown: Data;
/** Something that only looks like a text: a number, true or false. */
export declare const harmless: Data;
export declare function constant(text: string): Data;
export declare function foreign(text: string, at: Span): Data;
/** One after the other. */
export declare function composed(parts: readonly Data[]): Data;
/** One or the other. */
export declare function joined(parts: readonly Data[]): Data;
export declare function cleanedOf(data: Data, ...kinds: readonly string[]): Data;
/** A format with its values put in, `numbers` being the letters of values that are written as numbers. */
export declare function formatted([format, ...values]: readonly Data[], numbers: string): Data;
/** A text as it is named in a message. */
export declare function short(text: string): string;
/** Whether it can do no harm in a call of a kind. */
export declare function isClean({ clean, isConstant }: Data, kind: string): boolean;
