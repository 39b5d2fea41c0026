import type { Finding, Severity } from '../finding.ts';
import type { Span } from '../region.ts';
/** `high`: a checksum or a decoded structure agrees; `medium`: the published shape; `low`: a shape that fails a check. */
export type Confidence = Finding['confidence'];
/** A secret's place and how sure that is. */
export interface Sighting extends Span {
    readonly confidence: Confidence;
}
/** What a rule made of one anchor: the secrets it leads to, and where the search goes on. */
export interface Reading {
    readonly secrets: readonly Sighting[];
    /** Never before the end of what was walked, so that a hostile text is walked once. */
    readonly next: number;
}
/** A text with a secret in it, and what a rule must make of it. */
export interface Example {
    readonly text: string;
    readonly secret: string;
    readonly confidence: Confidence;
}
/** Texts that a rule must and must not find, with the secret that each must yield. Assembled at run time. */
export interface SecretExamples {
    readonly match: readonly Example[];
    readonly noMatch: readonly string[];
}
/**
 * What may touch a secret on either side: `word`, no letter or digit; `upper`, no capital or digit; `none`, anything,
 * as behind a prefix that is never part of a word.
 */
export type Boundary = 'word' | 'upper' | 'none';
/** One kind of secret: how it is recognised, how grave it is, and how we know. */
export interface SecretRule {
    readonly id: string;
    /** What it is, with its article: `a GitHub personal access token`. */
    readonly title: string;
    readonly severity: Severity;
    /** CVSS-like, 0.1 to 10. */
    readonly securitySeverity: number;
    readonly cwe: readonly number[];
    /** Where the vendor or a standard describes the format. */
    readonly publishedAt: string;
    /** What to do when it has leaked, beyond taking it out. */
    readonly help: string;
    /** Lower-case ASCII; the rule is asked at each place where one of them stands, in any case, and nowhere else. */
    readonly keywords: readonly string[];
    /** What stands at a keyword, from its first unit on; no lead-in. Linear: a test has every pattern proven safe. */
    readonly pattern?: RegExp;
    /** How many units of the pattern may stand before the keyword; 0 when absent. */
    readonly lead?: number;
    /** The lead is always that long: the pattern is tried in one place only. */
    readonly fixedLead?: boolean;
    /** What may touch the match; `none` when absent. */
    readonly boundary?: Boundary;
    /** The capture group that is the secret; the whole match when absent. */
    readonly group?: number;
    /** What the shape cannot tell; `undefined` when it is no secret at all. `high` overrules the placeholder filter. */
    readonly judge?: (secret: string) => Confidence | undefined;
    /**
     * In place of group and judge: code that walks around an anchor, not before `floor`. The anchor is the match, or the
     * keyword where there is no pattern.
     */
    readonly read?: (text: string, anchor: Span, floor: number) => Reading;
    /** What `read` looks for where a value may stand; proven like `pattern`. */
    readonly value?: RegExp;
    /** Found by its name or place alone: where another rule knows the same secret, that one names it. */
    readonly generic?: boolean;
    /** Halves of one credential share this word; near each other, each is graver than alone. */
    readonly pair?: string;
    /** The strings that give the secret away when one stands alone, such as the lines of a key; default: the secret. */
    readonly pieces?: (secret: string) => readonly string[];
    readonly examples: () => SecretExamples;
}
