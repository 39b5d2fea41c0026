import type { RuleDescription, Severity } from '../../finding.ts';
/** Categories of the OWASP Top 10 of 2021. */
export declare const owasp: {
    readonly access: 'A01:2021';
    readonly crypto: 'A02:2021';
    readonly injection: 'A03:2021';
    readonly design: 'A04:2021';
    readonly configuration: 'A05:2021';
    readonly components: 'A06:2021';
    readonly authentication: 'A07:2021';
    readonly integrity: 'A08:2021';
    readonly logging: 'A09:2021';
    readonly forgery: 'A10:2021';
};
/** A rule as it is written down; from it the description is made. */
export interface RuleEntry {
    readonly id: string;
    readonly title: string;
    /** The most specific CWE first: readers take that one. */
    readonly cwe: readonly number[];
    readonly owasp: keyof typeof owasp;
    readonly severity: Severity;
    /** CVSS-like, 0.1 to 10. */
    readonly score: number;
    readonly precision: NonNullable<RuleDescription['precision']>;
    /** What is wrong with it. */
    readonly why: string;
    /** What to do instead. */
    readonly help: string;
    readonly bad: string;
    readonly good: string;
}
/** What reports say about a rule. */
export declare function describeRule({ id, title, cwe, owasp: category, severity, score, precision, why, help, bad, good, }: RuleEntry): RuleDescription;
