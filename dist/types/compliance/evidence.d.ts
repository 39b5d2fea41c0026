import type { AuditEvent } from '../audit/event.ts';
/** What is known about the log as a whole, from the bundle; the check itself is the verifier's. */
export interface Integrity {
    /** Events that the bundle declares. */
    readonly events: number;
    /** SHA-256 of the last line. */
    readonly head: string;
    /** Merkle root over the lines (RFC 6962). */
    readonly merkleRoot: string;
    /** Where the root is kept besides the bundle, from `none` to a store that nobody can rewrite. */
    readonly anchor: string;
    readonly keyId: string;
}
/** Something an auditor has to ask about. */
export interface Exception {
    readonly text: string;
    /** Number of the event in the log, where there is one. */
    readonly event?: number;
}
/** One line of what was found. */
export interface Fact {
    readonly label: string;
    readonly value: string;
}
/** What a log says about one activity. */
export interface Evidence {
    /** How often the activity operated; the collector says what is counted. */
    readonly operated: number;
    readonly exceptions: readonly Exception[];
    readonly facts: readonly Fact[];
    /** Numbers of some events that show the activity, to be traced by hand. */
    readonly samples: readonly number[];
    /** Why the activity cannot be called operated in this run, whatever was counted. */
    readonly withheld?: string;
}
/** Finds the evidence for one kind of activity. Pure: the same log gives the same evidence. */
export interface Collector {
    readonly name: string;
    /** What `operated` counts, in the plural. */
    readonly counts: string;
    collect(events: readonly AuditEvent[], integrity: Integrity): Evidence;
}
