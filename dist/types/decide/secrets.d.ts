import { type Destination, type Effect, type SecretSettings } from '../policy/policy.ts';
import type { Finding } from '../scan/finding.ts';
/** A secret and where it would go. */
export interface Sighted {
    readonly finding: Finding;
    readonly destinations: readonly Destination[];
    /** What holds it, when that is not the input: `the file would hold`. */
    readonly holder?: string;
}
/** A finding that somebody answers for in the baseline. */
export interface Accepted {
    readonly rule: string;
    readonly where: string;
    readonly fingerprint?: string;
    readonly owner: string;
    readonly expires: string;
}
/** What the settings of a policy make of the secrets of a call. */
export interface SecretRuling {
    readonly effect: Effect;
    /** The gravest destination of the secret that decides. */
    readonly destination: Destination;
    /** The setting that says so: `secrets.ignored`. */
    readonly setting: string;
    readonly finding: Finding;
    readonly holder: string;
    readonly count: number;
}
/** The strictest of what the settings say of each secret; nothing when there is none. */
export declare function ruleOnSecrets(sighted: readonly Sighted[], settings?: SecretSettings): SecretRuling | undefined;
/** The stricter of two rulings on one call, which speaks for the secrets of both. */
export declare function stricterRuling(first?: SecretRuling, second?: SecretRuling): SecretRuling | undefined;
/** One sentence on a secret for the agent and the log. */
export declare function describeRuling({ finding, holder, count, destination }: SecretRuling): string;
