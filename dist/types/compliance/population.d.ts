import type { AuditEvent } from '../audit/event.ts';
/** Are these all the tool calls there were? Counted from the log and compared with what the run itself counted. */
export interface Population {
    /** `tool_use` blocks in the agent's transcript; null when the run was not reconciled. */
    readonly toolUses: number | null;
    readonly decisions: number;
    /** From the reconciliation, where there is one, else from the log. */
    readonly rejectedByClient: number;
    readonly completed: number;
    readonly complete: boolean;
    /** Why the population is not complete; empty when it is. */
    readonly reasons: readonly string[];
}
/** Recounts the population. The run's own word `complete` is not believed when the counts contradict it. */
export declare function populationOf(events: readonly AuditEvent[]): Population;
