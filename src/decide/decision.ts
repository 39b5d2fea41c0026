import type { Operation } from '../operation.ts';
import type { Destination, Effect } from '../policy/policy.ts';
import type { Finding } from '../scan/finding.ts';
import type { Accepted } from './secrets.ts';

export type { Consequence } from '../policy/policy.ts';

/** Which part of the door settled the call. `guard` is the door itself: a limit, a fault, a log that cannot be written. */
export type Layer = 'secrets' | 'code' | 'policy' | 'adjudicator' | 'human' | 'guard';

/** How a decision came about. Different causes of the same effect stay different in log, report and exit code. */
export const outcomes = [
  'allowed-by-rule',
  'let-through-by-audit',
  'denied-by-rule',
  'secret-found',
  'scan-failed',
  'outgoing-unscanned',
  'weakness-found',
  'code-unscanned',
  'approved-by-model',
  'denied-by-model',
  'model-unavailable',
  'model-timed-out',
  'model-unparseable',
  'approved-by-human',
  'denied-by-human',
  'nobody-to-ask',
  'not-understood',
  'limit-reached',
  'engine-error',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What the adjudicator said, kept for the log. */
export interface VerdictRecord {
  readonly verdict: 'approve' | 'deny' | 'needs-human';
  readonly model: string;
  /** SHA-256 of the method and the organisation policy that the model was given. */
  readonly promptDigest: string;
  readonly risk: 'low' | 'medium' | 'high' | 'critical';
  readonly authorization: 'none' | 'weak' | 'substance' | 'exact';
  readonly rationale: string;
  readonly latencyMs: number;
}

/** The one recorded outcome of a tool call. */
export interface Decision {
  readonly effect: 'allow' | 'deny';
  readonly layer: Layer;
  readonly outcome: Outcome;
  /** The id of the rule of the policy or of a scanner that decided, where one did. */
  readonly rule?: string;
  /** Why, for the agent and for people. Never holds a secret. */
  readonly reason: string;
  /** What to do instead. */
  readonly instead?: string;
  readonly operations: readonly Operation[];
  /** Secrets found in the input, and the weaknesses of code for which it was refused. */
  readonly findings: readonly Finding[];
  /** What the policy says of them: the setting, and where the one that counts would go. */
  readonly secrets?: { readonly effect: Effect; readonly setting: string; readonly destination: Destination };
  /** Secrets that the baseline accepts; they are no findings. */
  readonly accepted?: readonly Accepted[];
  /** Files that the call changes and that could not be looked at as they would be afterwards, and why. */
  readonly unread?: readonly string[];
  readonly verdict?: VerdictRecord;
  /** Who approved or refused, where a person was asked. */
  readonly approver?: string;
  /** Whether the input was scanned for secrets to its end. */
  readonly scanned: boolean;
  readonly policyDigest: string;
  /** Ids of the rules in audit mode that would have held the call back; also when something else decided it. */
  readonly audited?: readonly string[];
  /** Exceptions that were made use of: the rule, and who answers for it. */
  readonly excepted?: readonly { readonly rule: string; readonly owner: string; readonly expires: string }[];
  /** Microseconds spent scanning, interpreting and matching; judges not included. */
  readonly us: number;
}
