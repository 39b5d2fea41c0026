import type { Boundary, Confidence, Example, SecretExamples, SecretRule } from './rule.ts';
/** A secret alone, with the confidence that is not `medium`, or in the text that it needs around it. */
export type Secret = string | readonly [secret: string, confidence: Confidence] | Example;
/** What is the same of every family of tokens, however it is recognised. */
export interface FamilyFacts extends Pick<SecretRule, 'id' | 'title' | 'publishedAt'> {
    readonly help?: string;
    /** `error` when absent; `warning` for a key that only opens a test environment. */
    readonly severity?: SecretRule['severity'];
    readonly securitySeverity?: number;
    readonly cwe?: readonly number[];
    readonly judge?: SecretRule['judge'];
    readonly pieces?: SecretRule['pieces'];
    readonly pair?: string;
    /** Secrets that must be found. Each is a placeholder, too, with zeros in its place. */
    readonly secrets: () => readonly Secret[];
    /** Texts with nothing of this kind in them. */
    readonly lookAlikes?: () => readonly string[];
}
/** A family of tokens that is recognised by its own shape. */
export interface Family extends FamilyFacts {
    readonly keywords: readonly string[];
    readonly pattern: RegExp;
    readonly lead?: number;
    readonly fixedLead?: boolean;
    readonly group?: number;
    /** `word` when absent. */
    readonly boundary?: Boundary;
}
/** The rule of a family, with what most families share. */
export declare function family(given: Family): SecretRule;
/** The facts of a rule, completed. */
export declare function factsOf(given: FamilyFacts): {
    id: string;
    title: string;
    publishedAt: string;
    severity: import("../finding.ts").Severity;
    cwe: readonly number[];
    securitySeverity: number;
    help: string;
    pieces?: (secret: string) => readonly string[];
    pair?: string;
};
/** The examples of a family; `wrap` puts a secret that comes alone into a text that gives it away. */
export declare function examplesOf({ secrets, lookAlikes }: FamilyFacts, wrap: (secret: string) => string): SecretExamples;
