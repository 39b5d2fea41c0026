import type { AuditEvent } from '../audit/event.ts';
import type { Integrity } from './evidence.ts';
import type { Population } from './population.ts';
/** What stands before everything else in a report: each is a reason to read the rest with care. */
export declare function alertsOf(events: readonly AuditEvent[], population: Population, integrity: Integrity): string[];
