import type { Span } from '../region.ts';
import type { Confidence, SecretRule } from './rule.ts';
import type { How } from './view/view.ts';
/**
 * What became of a rule at a place where one of its keywords stands: `reported`; `outranked` by a sighting that says
 * more; `touched` by letters or digits on a side; a `placeholder`; `rejected` by its judge (a checksum, a structure, its
 * randomness); under a name that is `not-secret`; or `absent`: what must follow the keyword does not.
 */
export type Outcome = 'reported' | 'outranked' | 'touched' | 'placeholder' | 'rejected' | 'not-secret' | 'absent';
/** One rule at one place of a text. Holds the candidate: it is for those who describe it without showing it. */
export interface Step {
    readonly rule: SecretRule;
    readonly how: How;
    readonly keyword: string;
    readonly outcome: Outcome;
    /** Where it stands in the text that was given: the candidate, or else the keyword. */
    readonly span: Span;
    readonly candidate?: string;
    readonly confidence?: Confidence;
    /** The rule that names it instead, where it is outranked. */
    readonly by?: string;
}
/**
 * Why each candidate of a text was or was not reported: the search once more, with every rule asked again where it says
 * nothing. Slow; for texts that a person asks about.
 */
export declare function traceSecrets(text: string): readonly Step[];
