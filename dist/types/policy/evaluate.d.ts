import type { Operation } from '../operation.ts';
import type { Effect, Exception, Rule } from './policy.ts';
import { type Check } from './subject.ts';
/** One rule that matched one operation of a call. */
export interface RuleMatch {
    readonly rule: Rule;
    /** Index into the operations of the call. */
    readonly operation: number;
}
/** An exception in force that kept a rule from holding an operation. */
export interface ExceptionMatch extends RuleMatch {
    readonly exception: Exception;
}
/** What the rules say about a call. */
export interface Evaluation {
    /** `open` when they leave an operation unsettled, or settle it only by a rule in audit mode. */
    readonly effect: Effect | 'open';
    /** Every rule that matched, with the operation it matched; those in audit mode are not among them. */
    readonly matches: readonly RuleMatch[];
    /** Indexes of the operations that no rule settled. */
    readonly open: readonly number[];
    /**
     * What rules in audit mode would have held back; absent when there is nothing. A call that passes only because of them
     * is `open` without an open operation: who does not record it as `passesByAudit` says cannot take it for permitted.
     */
    readonly audited?: readonly RuleMatch[];
    /** Which exceptions were made use of; absent when none was. */
    readonly excepted?: readonly ExceptionMatch[];
}
/** A rule whose variables are filled in. */
export interface BoundRule {
    readonly rule: Rule;
    readonly check: Check;
    /** Its exceptions that are in force. */
    readonly exceptions: readonly {
        readonly exception: Exception;
        readonly check: Check;
    }[];
}
/** True when nothing but rules in audit mode stands against the call: it is let through, and recorded as such. */
export declare function passesByAudit({ effect, open, audited }: Evaluation): boolean;
/** Asks every rule that may concern it about every operation; the strictest answer counts for the call. */
export declare function evaluate(rulesAbout: (operation: Operation) => readonly BoundRule[], operations: readonly Operation[], tool: string): Evaluation;
