import { type Span } from '../../region.ts';
import type { Parse } from '../syntax.ts';
/** A comment that takes findings out of the list: `bouncer: ignore RULE reason="…" until=2027-03-31`. */
export interface SuppressionComment {
    /** As they are written; empty when they are missing. */
    readonly rule: string;
    readonly reason: string;
    readonly until: string;
    /** From the mark of the comment to the end of what it says. */
    readonly at: Span;
    /** The line whose findings it is about, counted from 1. */
    readonly line: number;
    /** That line without blanks, and without the comment. */
    readonly code: string;
}
/**
 * The comments of a text that suppress findings, in the order in which they stand. What reads like one inside a string
 * is none; `parse` tells, or else the quotes before it on its line.
 */
export declare function suppressionsIn(text: string, language: string, parse?: Parse): readonly SuppressionComment[];
