import type { Finding } from '../finding.ts';
/** The findings of a scanner in one file, and the text that it saw. */
export interface Seen {
    readonly text: string;
    readonly findings: readonly Finding[];
}
/**
 * The findings of a file that it did not have before: those that are left when each of before has taken the one that is
 * the same. A file that was not there before had none.
 */
export declare function newSince(before: Seen | undefined, after: Seen): readonly Finding[];
/**
 * For each finding of a file, the place in the list of before of the one that it is again, wherever its line went:
 * the same rule on the same line but for blanks. Of several such lines those go together that stand between the same
 * lines, and then those that come in the same order.
 */
export declare function sameAs(before: Seen | undefined, after: Seen): readonly (number | undefined)[];
