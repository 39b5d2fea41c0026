import type { Finding, Severity } from '../finding.ts';
import type { Span } from '../region.ts';
/** `high`: a checksum or a decoded structure agrees; `medium`: the published shape; `low`: a shape that fails a check. */
export type Confidence = Finding['confidence'];
/** A secret's place and how sure that is. */
export interface Sighting extends Span {
    readonly confidence: Confidence;
}
/** What a rule made of one match: the secrets it leads to, and where the search goes on. */
export interface Reading {
    readonly secrets: readonly Sighting[];
    /** Never before the end of what was walked, so that a hostile text is walked once. */
    readonly next: number;
}
/** Texts that a rule must and must not find, with the secret that each must yield. Assembled at run time. */
export interface SecretExamples {
    readonly match: readonly {
        readonly text: string;
        readonly secret: string;
        readonly confidence: Confidence;
    }[];
    readonly noMatch: readonly string[];
}
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
    /** Lower-case ASCII; a text without any of them is never searched with the pattern. */
    readonly keywords: readonly string[];
    /** Global, and linear: a prefix, a class, a repeat. A test has every pattern proven safe. */
    readonly pattern: RegExp;
    /** The capture group that is the secret; the whole match when absent. */
    readonly group?: number;
    /** What the shape cannot tell; `undefined` when it is no secret at all. `high` overrules the placeholder filter. */
    readonly judge?: (secret: string) => Confidence | undefined;
    /** In place of group and judge, where the pattern is an anchor and code walks around it, not before `floor`. */
    readonly read?: (text: string, anchor: Span, floor: number) => Reading;
    /** The strings that give the secret away when one stands alone, such as the lines of a key; default: the secret. */
    readonly pieces?: (secret: string) => readonly string[];
    readonly examples: () => SecretExamples;
}
