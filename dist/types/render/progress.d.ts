import type { AuditEvent } from '../audit/event.ts';
import { type Json } from '../json.ts';
import { type Paint } from './paint.ts';
/** The lines that a person watching a run sees for an event; none for events that are only for the record. */
export declare function progressLines(event: AuditEvent, paint?: Paint): string[];
/** The part of an input that tells a person which call it is. */
export declare function callSummary(input: Json, cwd: string): string;
