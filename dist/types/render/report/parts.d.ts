import { type Markup, type Piece } from './markup.ts';
/** One column of a table. */
export interface Column {
    readonly title: string;
    readonly kind?: 'number' | 'narrow' | 'state';
}
/** A section of the page with a heading that the table of contents links to. */
export declare function section(id: string, title: string, ...content: readonly Piece[]): Markup;
/** A table whose first cells head their rows. Rows beyond 500 are counted, not shown. */
export declare function table(caption: string, columns: readonly Column[], rows: readonly (readonly Piece[])[]): Markup;
/** A label and a text that may come from the log. */
export interface LabelledText {
    readonly label: string;
    readonly value: string;
}
/** Labels and values in columns; a digest or another long word is set as code and given more room. */
export declare function facts(rows: readonly LabelledText[], limit?: number): Markup;
/** A bulleted list. */
export declare function list(items: readonly Piece[], className?: string): Markup;
/** Events of the log, to be looked up there. */
export declare function eventNumbers(numbers: readonly number[]): string;
