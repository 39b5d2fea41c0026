import { type CodeScanner } from './scanner.ts';
import type { Parsers } from './syntax.ts';
/** By what comments that suppress findings are judged. */
export interface SuppressionTerms {
    /** The day in UTC: `2026-12-31`. */
    readonly today: string;
    /** Tell a comment from a string. */
    readonly parsers: Parsers;
    /**
     * A file as of the commit that somebody reviewed, `undefined` when it was not there. When given, a comment counts only
     * if it stood there above the same code: an agent cannot clear its own code.
     */
    readonly reviewed?: (path: string) => string | undefined;
}
/**
 * A scanner that goes by the comments `bouncer: ignore RULE reason="…" until=2027-03-31` on the line of a finding or the
 * one before: what they name is `suppressed`, and a comment without a reason, an end or a rule is a finding of its own.
 */
export declare function withSuppressions(scanner: CodeScanner, terms: SuppressionTerms): CodeScanner;
