import type { AuditEvent } from '../audit/event.ts';
import type { Exception } from './evidence.ts';
/** Calls that ran although the log does not allow them: a denial that did not hold, or no decision at all. */
export declare function enforcementGaps(events: readonly AuditEvent[]): Exception[];
