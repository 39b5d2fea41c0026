import type { BaselineFacts } from '../examine/baselined.ts';
import type { Outgoing } from '../examine/outgoing.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';
/** What looking at repositories needs. */
export interface OutgoingParts extends BaselineFacts {
    readonly fingerprint: Fingerprint;
    readonly workspace: string;
    /** The most that is looked at before one call; a call that would send more is denied. */
    readonly limits?: {
        readonly bytes: number;
        readonly ms: number;
    };
}
/**
 * Looks at what `git commit` and `git push` would take along: what is staged, the commits that the remote does not have,
 * their messages, and files whose text becomes one. No setting of the repository starts a program.
 */
export declare function createOutgoing(parts: OutgoingParts): Outgoing;
