import { type Accepted } from '../decide/secrets.ts';
import type { Examination } from '../examine.ts';
import type { Operation } from '../operation.ts';
import type { SecretSettings } from '../policy/policy.ts';
import type { Finding } from '../scan/finding.ts';
import type { ToolCall } from '../tool-call.ts';
/** Why what would leave could not be looked at, and what to do about it. */
export interface Unscanned {
    readonly reason: string;
    readonly instead: string;
}
/** Secrets in what git would send, or take into its history, that the call itself does not show. */
export interface OutgoingScan {
    readonly findings: readonly Finding[];
    readonly accepted: readonly Accepted[];
    readonly unscanned?: Unscanned;
}
/** Handed in: looking at a repository starts git. Nothing when the operations send nothing of one. */
export type Outgoing = (call: ToolCall, operations: readonly Operation[]) => Promise<OutgoingScan | undefined>;
/** What is known of a call, together with what it would send. */
export declare function withOutgoing(seen: Examination, call: ToolCall, settings: SecretSettings | undefined, outgoing: Outgoing | undefined): Promise<Examination & {
    readonly unscanned?: Unscanned;
}>;
