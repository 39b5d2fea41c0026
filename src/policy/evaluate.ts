import type { Operation } from '../operation.ts';
import type { Effect, Exception, Rule } from './policy.ts';
import { type Check, type Subject, subjectOf } from './subject.ts';

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
  readonly exceptions: readonly { readonly exception: Exception; readonly check: Check }[];
}

/** True when nothing but rules in audit mode stands against the call: it is let through, and recorded as such. */
export function passesByAudit({ effect, open, audited = [] }: Evaluation): boolean {
  return effect === 'open' && open.length === 0 && audited.length > 0;
}

/** Asks every rule that may concern it about every operation; the strictest answer counts for the call. */
export function evaluate(
  rulesAbout: (operation: Operation) => readonly BoundRule[],
  operations: readonly Operation[],
  tool: string,
): Evaluation {
  const found: Found = { matches: [], open: [], audited: [], excepted: [] };
  for (const [index, operation] of operations.entries()) {
    if (!settles(rulesAbout(operation), subjectOf(operation, tool), index, found)) found.open.push(index);
  }
  const { matches, open, audited, excepted } = found;
  return {
    effect: effectOf(operations, found),
    matches,
    open,
    ...(audited.length > 0 ? { audited } : {}),
    ...(excepted.length > 0 ? { excepted } : {}),
  };
}

interface Found {
  readonly matches: RuleMatch[];
  readonly open: number[];
  readonly audited: RuleMatch[];
  readonly excepted: ExceptionMatch[];
}

/** Whether some rule has a say about the operation; what it says is added to what was found. */
function settles(rules: readonly BoundRule[], subject: Subject, index: number, found: Found): boolean {
  let settled = false;
  for (const { rule, check, exceptions } of rules) {
    if (!check(subject, rule.effect === 'allow' ? 'surely' : 'possibly')) continue;
    const match = { rule, operation: index };
    const spared = exceptions.find(exception => exception.check(subject, 'surely'));
    if (spared) found.excepted.push({ ...match, exception: spared.exception });
    else if (rule.mode === 'audit') {
      found.audited.push(match);
      // No mode lets pass what was not understood.
      settled ||= subject.operation.kind !== 'unknown';
    } else {
      found.matches.push(match);
      settled = true;
    }
  }
  return settled;
}

function effectOf(operations: readonly Operation[], { matches, open, audited }: Found): Evaluation['effect'] {
  // A call that would do nothing we know of is not harmless, it is not understood.
  if (operations.length === 0) return 'open';
  const held = (['deny', 'ask'] as const).find(effect => matches.some(({ rule }) => rule.effect === effect));
  return held ?? (open.length > 0 || audited.length > 0 ? 'open' : 'allow');
}
