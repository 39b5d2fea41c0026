import type { AuditEvent } from '../audit/event.ts';
import type { ModelUsage, RunFacts, ServerEntry } from './report.ts';
/** Who, what and when. */
export declare function runFacts(events: readonly AuditEvent[]): RunFacts;
/** The MCP servers that asked to be let in. */
export declare function serverEntries(events: readonly AuditEvent[]): ServerEntry[];
/** Calls, tokens and cost by model, in order of first use. */
export declare function modelUsage(events: readonly AuditEvent[]): ModelUsage[];
