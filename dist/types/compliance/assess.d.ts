import type { AuditEvent } from '../audit/event.ts';
import type { RuleDescription } from '../scan/finding.ts';
import type { Catalog } from './activity.ts';
import type { Integrity } from './evidence.ts';
import type { Report } from './report.ts';
/** What an assessment is made from. */
export interface AssessInput {
    /** The log of one run, in its order, already verified. */
    readonly events: readonly AuditEvent[];
    readonly catalog: Catalog;
    readonly integrity: Integrity;
    /** Descriptions of the rules of the code scanner, for CWE numbers and help; findings go without where they miss. */
    readonly rules?: readonly RuleDescription[];
}
/**
 * Assesses one run: what happened, whether that is all that happened, and what it says about each activity. Holds no
 * clock and no chance, and concludes nothing about a control.
 */
export declare function assess({ events, catalog, integrity, rules }: AssessInput): Report;
