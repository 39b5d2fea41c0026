import type { Accepted } from '../decide/secrets.ts';
import type { Finding } from '../scan/finding.ts';
import { type Baseline } from '../scan/secrets/baseline.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';
/** The baseline of the workspace and the day it is; read when a secret was found at a path, and only then. */
export interface BaselineFacts {
    readonly baseline?: () => Baseline | undefined;
    /** `2026-12-31`, in UTC; without it, nothing is accepted. */
    readonly today?: string;
}
/** Findings that stand, and those that somebody answers for. */
export interface Baselined {
    readonly findings: readonly Finding[];
    readonly accepted: readonly Accepted[];
}
/** A fingerprint that remembers what it was made of, for as long as one scan takes. */
export declare function remembering(fingerprint: Fingerprint): {
    readonly fingerprint: Fingerprint;
    secretOf(finding: Finding): string | undefined;
};
/** Takes out what the baseline accepts at a path, from the folder of the workspace on; an entry that ran out is named. */
export declare function baselined(findings: readonly Finding[], path: string, secretOf: (finding: Finding) => string | undefined, { baseline, today }: BaselineFacts): Baselined;
