import type { Span } from '../region.ts';
import type { Confidence, SecretRule, Sighting } from './rule.ts';
import { type View } from './view.ts';
/** A secret with its value: stays inside the scanner and the redactor, and goes into no finding. */
export interface FoundSecret extends Span {
    readonly rule: SecretRule;
    readonly confidence: Confidence;
    /** The secret as it is used: unescaped and decoded, whatever stands at the span. */
    readonly secret: string;
    readonly how: View['how'];
}
/**
 * Every secret in a text, in order and without overlaps: as it stands, with its escapes resolved, and inside base64.
 * Of overlapping sightings the longest names the rule, and the span covers all.
 */
export declare function findSecrets(text: string): FoundSecret[];
/** The secrets of one kind in one plain text, placeholders left out. */
export declare function secretsOf(rule: SecretRule, text: string): Generator<Sighting>;
