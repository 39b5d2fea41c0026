import type { AuditEvent, Reconciliation } from '../audit/event.ts';
/** One call as the agent's transcript shows it. */
export interface TranscriptCall {
    readonly id: string;
    readonly tool: string;
    readonly result?: 'ok' | 'error' | 'rejected';
    readonly acceptedBy?: string;
}
/**
 * Holds the agent's own transcript against the log: every call has exactly one decision, or was refused by the client
 * before it asked; every decision belongs to a call; nothing ran that was denied, or that anybody but our hook let run.
 */
export declare function reconcile(calls: readonly TranscriptCall[], events: readonly AuditEvent[]): Reconciliation;
