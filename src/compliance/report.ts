import type { EventBodies } from '../audit/event.ts';
import type { Layer, Outcome, VerdictRecord } from '../decide/decision.ts';
import type { Severity } from '../scan/finding.ts';
import type { Activity, Edge } from './activity.ts';
import type { FrameworkCoverage } from './coverage.ts';
import type { Evidence, Exception, Fact, Integrity } from './evidence.ts';
import type { Population } from './population.ts';

/** What the log of a run says about an activity. There is no stronger word: only an auditor concludes. */
export type ActivityState = 'operated' | 'operated with exceptions' | 'no evidence';

/** An activity and the evidence for it in one run. */
export interface AssessedActivity extends Omit<Activity, 'collector'>, Omit<Evidence, 'withheld'> {
  readonly edges: readonly Edge[];
  /** Null when this version collects no evidence for the activity. */
  readonly collector: string | null;
  readonly state: ActivityState;
  /** What `operated` counts, in the plural; null without a collector. */
  readonly counts: string | null;
  /** Why there is no evidence; null when there is. */
  readonly reason: string | null;
  readonly exceptions: readonly Exception[];
  readonly facts: readonly Fact[];
  readonly samples: readonly number[];
}

/** The run: its beginning and end as the log holds them; null when they are not on record. */
export interface RunFacts {
  readonly id: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly events: number;
  readonly start: EventBodies['run.started'] | null;
  readonly end: EventBodies['run.ended'] | null;
}

export interface OutcomeCount {
  readonly effect: 'allow' | 'deny';
  readonly outcome: Outcome;
  readonly calls: number;
}

/** Allowed and denied calls of one layer or one tool. */
export interface EffectCount {
  readonly name: string;
  readonly allowed: number;
  readonly denied: number;
}

/** A call that was not let through. `event` is the number of its row in the log. */
export interface DeniedCall {
  readonly event: number;
  readonly at: string;
  readonly tool: string;
  /** The most telling part of the input, as the log holds it: secrets masked, long strings cut. */
  readonly summary: string;
  readonly layer: Layer;
  readonly outcome: Outcome;
  readonly rule: string | null;
  readonly reason: string;
  readonly instead: string | null;
}

/** One secret in one call that was stopped. The secret itself is nowhere. */
export interface BlockedSecret {
  readonly event: number;
  readonly tool: string;
  readonly rule: string;
  readonly where: string;
  readonly message: string;
  /** Keyed: equal for two sightings of one secret. */
  readonly fingerprint: string | null;
}

export interface CodeFinding {
  readonly event: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: string;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  /** Numbers of the weaknesses (CWE), most specific first; empty when the rule was not described to the assessment. */
  readonly cwe: readonly number[];
  readonly help: string | null;
  /** Its number in the run; null in logs that do not follow findings. */
  readonly number: number | null;
  /** How often the agent was told of it. */
  readonly told: number | null;
  /** Whether the policy fails the run for it. */
  readonly fails: boolean;
}

/** A finding that a later write removed: the events that saw it first and no more, and the calls before them. */
export interface ClosedFinding {
  readonly number: number;
  readonly rule: string;
  readonly path: string;
  /** Where it stood last. */
  readonly line: number;
  readonly found: { readonly event: number; readonly call: string | null };
  /** No call: it was seen at the end of the run. */
  readonly closed: { readonly event: number; readonly call: string | null };
}

/** The files that the agent wrote, each as its latest scan saw it. */
export interface CodeScan {
  readonly files: number;
  readonly bytes: number;
  readonly failed: readonly { readonly event: number; readonly path: string; readonly error: string }[];
  /** Findings that the files had before the run, and still have. */
  readonly known: number;
  /** What is left and was not there before. */
  readonly findings: readonly CodeFinding[];
  readonly closed: readonly ClosedFinding[];
}

export interface AdjudicatedCall extends VerdictRecord {
  readonly event: number;
  readonly tool: string;
  readonly summary: string;
  readonly effect: 'allow' | 'deny';
}

export interface ServerEntry {
  readonly event: number;
  readonly server: string;
  readonly admitted: boolean;
  /** The risk of an admitted server, or why the server was refused. */
  readonly note: string;
}

export interface ModelUsage {
  readonly model: string;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars at list prices, to six places. */
  readonly costUsd: number;
}

/** Everything that a report on one run says; JSON through and through, and the same for the same log. */
export interface Report {
  readonly v: 1;
  readonly kind: 'run';
  readonly run: RunFacts;
  /** What a reader has to know before anything else; empty when there is no such thing. */
  readonly alerts: readonly string[];
  readonly population: Population;
  readonly decisions: {
    readonly total: number;
    readonly allowed: number;
    readonly denied: number;
    readonly outcomes: readonly OutcomeCount[];
    readonly layers: readonly EffectCount[];
    readonly tools: readonly EffectCount[];
  };
  readonly denied: readonly DeniedCall[];
  readonly secrets: readonly BlockedSecret[];
  readonly code: CodeScan;
  readonly adjudicated: readonly AdjudicatedCall[];
  readonly servers: readonly ServerEntry[];
  readonly models: readonly ModelUsage[];
  readonly activities: readonly AssessedActivity[];
  readonly coverage: readonly FrameworkCoverage[];
  readonly integrity: Integrity;
}
