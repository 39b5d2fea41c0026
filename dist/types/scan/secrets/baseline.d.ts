/** Where the baseline of a repository lies; the paths of its entries start at the folder that holds `.agent-bouncer`. */
export declare const baselinePath = ".agent-bouncer/secrets-baseline.yaml";
/**
 * Secrets that are known to stand in a repository, such as the keys of its own tests. Each is named by a SHA-256 over a
 * random prefix and the secret: keyed fingerprints are a host's own and cannot be shared. Whoever has the file can
 * try values out, and needs not to: these secrets are in the same repository.
 */
export interface Baseline {
    /** Random, in hexadecimal; so that no table of digests made beforehand fits. */
    readonly prefix: string;
    readonly entries: readonly BaselineEntry[];
}
/** One secret that somebody answers for, at one place, until a day. */
export interface BaselineEntry {
    readonly rule: string;
    /** A path with `/` from the folder of the baseline, in which a segment `**` stands for any folders. */
    readonly path: string;
    readonly digest: string;
    readonly owner: string;
    readonly reason: string;
    /** The last day on which it holds, in UTC: `2026-12-31`. */
    readonly expires: string;
}
/** A secret that was found: what a finding's fingerprint is made of, and where, as the baseline counts paths. */
export interface Sighted {
    readonly rule: string;
    readonly path: string;
    readonly secret: string;
}
/** `expired`: somebody answered for it, but no longer; it is a finding again. */
export type Acceptance = 'accepted' | 'expired';
/** Whether a baseline accepts a secret on a day (`2026-12-31`, UTC). A day that is none of the calendar accepts nothing. */
export declare function accepts(baseline: Baseline, sighted: Sighted, today: string): Acceptance | undefined;
/** Whether an entry holds on a day. */
export declare function acceptanceOf(entry: BaselineEntry, today: string): Acceptance;
/** The entry that names a secret at its place: of several, the one that holds longest. */
export declare function entryFor({ prefix, entries }: Baseline, { rule, path, secret }: Sighted): BaselineEntry | undefined;
/** The name of a secret in a baseline: SHA-256 in hexadecimal. */
export declare function digestOf(prefix: string, secret: string): string;
