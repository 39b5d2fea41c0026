import type { RuleDescription } from '../scan/finding.ts';
import { type ShownCodeFinding } from './code-findings.ts';
import { type Paint } from './paint.ts';
/** What is to be said of a place in code. */
export interface FindingExplanation {
    readonly where: string;
    /** The line that was asked for; the whole file when absent. */
    readonly line?: number;
    readonly steps: readonly ExplainedFinding[];
    /** What could not be looked at, in words. */
    readonly gap?: string;
}
/** One rule at a place, whether it is reported there, and why. */
export interface ExplainedFinding {
    readonly outcome: 'reported' | 'suppressed' | 'not reported';
    /** What was asked, where nothing was found: a rule, or `python-sql-injection at cur.execute`. */
    readonly name: string;
    readonly why: string;
    /** Absent where nothing was found. */
    readonly shown?: ShownCodeFinding;
}
/** A rule as a page: what it is about, what is wrong, the code as it should not be and as it should, what to do. */
export declare function renderRule(rule: RuleDescription, paint?: Paint): string;
/** What became of each rule at a place: reported, suppressed, or asked and silent. */
export declare function renderFindingExplanation(explanation: FindingExplanation, paint?: Paint): string;
