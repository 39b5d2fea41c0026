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
export function family(given: Family): SecretRule {
  const { keywords, pattern, lead, fixedLead, group, boundary = 'word' } = given;
  return {
    ...factsOf(given),
    keywords,
    pattern,
    boundary,
    ...(lead === undefined ? {} : { lead }),
    ...(fixedLead === undefined ? {} : { fixedLead }),
    ...(group === undefined ? {} : { group }),
    ...(given.judge === undefined ? {} : { judge: given.judge }),
    examples: () => examplesOf(given, secret => secret),
  };
}

/** The facts of a rule, completed. */
export function factsOf(given: FamilyFacts) {
  const { id, title, publishedAt, severity = 'error', cwe = [798], pieces, pair } = given;
  return {
    id,
    title,
    publishedAt,
    severity,
    cwe,
    securitySeverity: given.securitySeverity ?? (severity === 'error' ? 8.1 : 5.3),
    help: given.help ?? 'revoke it with its issuer and issue another',
    ...(pieces === undefined ? {} : { pieces }),
    ...(pair === undefined ? {} : { pair }),
  };
}

/** The examples of a family; `wrap` puts a secret that comes alone into a text that gives it away. */
export function examplesOf({ secrets, lookAlikes }: FamilyFacts, wrap: (secret: string) => string): SecretExamples {
  const match = secrets().map(given => {
    if (typeof given === 'object' && 'text' in given) return given;
    const [secret, confidence] = typeof given === 'string' ? [given, 'medium' as const] : given;
    return { text: wrap(secret), secret, confidence };
  });
  const blank = match.map(({ text, secret }) => text.replace(secret, () => blanked(secret)));
  return { match, noMatch: [...blank, ...(lookAlikes?.() ?? [])] };
}

/** A token as documentation prints it: behind what tells its kind, nothing but zeros. */
function blanked(secret: string): string {
  const kept = Math.min(12, secret.length >> 2);
  return secret.slice(0, kept) + secret.slice(kept).replaceAll(/[A-Za-z0-9]/g, '0');
}
