import type { Region } from '../scan/finding.ts';
import type { Outcome, Step } from '../scan/secrets/trace.ts';
import { type Paint } from './paint.ts';
/** A step of the search with what a person is told of it; never the candidate itself. */
export interface ExplainedStep {
    readonly rule: string;
    readonly title: string;
    readonly outcome: Outcome | 'accepted';
    readonly region: Region;
    readonly keyword: string;
    readonly how: Step['how'];
    /** What the candidate looks like: `AKIA…, 20 characters, capitals and digits, 3.9 bits each`. */
    readonly shape?: string;
    readonly confidence?: Step['confidence'];
    /** What the outcome says in a sentence. */
    readonly why: string;
}
/** What an explanation of a text holds. */
export interface SecretExplanation {
    readonly where: string;
    readonly steps: readonly ExplainedStep[];
}
/** Steps for a terminal: what was reported, what was nearly, and where a keyword stood without more. */
export declare function renderSecretExplanation({ where, steps }: SecretExplanation, paint?: Paint): string;
