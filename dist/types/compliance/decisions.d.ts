import type { AuditEvent } from '../audit/event.ts';
import type { AdjudicatedCall, BlockedSecret, DeniedCall, Report } from './report.ts';
/** Counts the decisions by outcome, layer and tool. */
export declare function countDecisions(events: readonly AuditEvent[]): Report['decisions'];
/** The calls that were not let through, in the order of the log. */
export declare function deniedCalls(events: readonly AuditEvent[]): DeniedCall[];
/** The secrets that a call was stopped for. */
export declare function blockedSecrets(events: readonly AuditEvent[]): BlockedSecret[];
/** The calls that a model was asked about, with its answer. */
export declare function adjudicatedCalls(events: readonly AuditEvent[]): AdjudicatedCall[];
