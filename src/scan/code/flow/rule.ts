import type { RuleDescription, Severity } from '../../finding.ts';

/** Categories of the OWASP Top 10 of 2021. */
export const owasp = {
  access: 'A01:2021',
  crypto: 'A02:2021',
  injection: 'A03:2021',
  design: 'A04:2021',
  configuration: 'A05:2021',
  components: 'A06:2021',
  authentication: 'A07:2021',
  integrity: 'A08:2021',
  logging: 'A09:2021',
  forgery: 'A10:2021',
} as const;

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
export function describeRule({
  id,
  title,
  cwe,
  owasp: category,
  severity,
  score,
  precision,
  why,
  help,
  bad,
  good,
}: RuleEntry): RuleDescription {
  return {
    id,
    scanner: 'code',
    title,
    description: why,
    help: `${help}\n\nbad: \`${bad}\`\n\ngood: \`${good}\``,
    severity,
    cwe,
    securitySeverity: score,
    precision,
    tags: [`owasp-2021-a${owasp[category].slice(1, 3)}`, owasp[category]],
    example: { bad, good },
  };
}
