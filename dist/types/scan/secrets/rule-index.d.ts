import type { Span } from '../region.ts';
import type { Confidence, SecretRule } from './rule.ts';
import type { View } from './view/view.ts';
/** A secret with its value: stays inside the scanner and the redactor, and goes into no finding. */
export interface FoundSecret extends Span {
    readonly rule: SecretRule;
    readonly confidence: Confidence;
    /** The secret as it is used: unescaped and decoded, whatever stands at the span. */
    readonly secret: string;
    readonly how: View['how'];
}
/** Rules by their keywords. */
export interface RuleIndex {
    /** Adds what the rules find in one view; sightings may overlap. */
    search(view: View, found: FoundSecret[]): void;
}
/** An index of rules, to be kept: one pass over a text asks only those whose keywords stand in it. */
export declare function createRuleIndex(rules: readonly SecretRule[]): RuleIndex;
