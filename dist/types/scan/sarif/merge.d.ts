import type { Finding, SuppressedFinding } from '../finding.ts';
/** Findings that count and those that do not. */
export interface Findings {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
}
/** The weaknesses that a finding is about, by their numbers. */
export type WeaknessesOf = (finding: Finding) => readonly number[];
/**
 * One view of what several scanners say: of two findings of two scanners about the same weakness (CWE) on the same line,
 * or one line apart, the first stays, ours before all, and names the other. Each takes of each rule of another scanner one
 * finding at most, the one that stands on its own line first: what is left is kept as it is.
 */
export declare function mergeFindings(ours: Findings, theirs: Findings, weaknessesOf: WeaknessesOf): Findings;
