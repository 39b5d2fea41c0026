import type { AuditEvent } from '../audit/event.ts';
import type { RuleDescription } from '../scan/finding.ts';
import type { Activity, Catalog } from './activity.ts';
import { alertsOf } from './alerts.ts';
import { codeScan } from './code-scan.ts';
import { collectors } from './collect/index.ts';
import { coverageOf } from './coverage.ts';
import { adjudicatedCalls, blockedSecrets, countDecisions, deniedCalls } from './decisions.ts';
import type { Evidence, Integrity } from './evidence.ts';
import { modelUsage, runFacts, serverEntries } from './observations.ts';
import { populationOf } from './population.ts';
import type { ActivityState, AssessedActivity, Report } from './report.ts';

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
export function assess({ events, catalog, integrity, rules = [] }: AssessInput): Report {
  const population = populationOf(events);
  return {
    v: 1,
    kind: 'run',
    run: runFacts(events),
    alerts: alertsOf(events, population, integrity),
    population,
    decisions: countDecisions(events),
    denied: deniedCalls(events),
    secrets: blockedSecrets(events),
    code: codeScan(events, rules),
    adjudicated: adjudicatedCalls(events),
    servers: serverEntries(events),
    models: modelUsage(events),
    activities: catalog.activities.map(activity => assessActivity(activity, events, integrity)),
    coverage: coverageOf(catalog),
    integrity,
  };
}

function assessActivity(activity: Activity, events: readonly AuditEvent[], integrity: Integrity): AssessedActivity {
  const { collector: name, ...rest } = activity;
  const collector = collectors.find(candidate => candidate.name === name);
  if (!collector) {
    const none = { operated: 0, exceptions: [], facts: [], samples: [], state: 'no evidence' } as const;
    return { ...rest, ...none, collector: null, counts: null, reason: 'this version collects no evidence for it' };
  }
  const { withheld, ...evidence } = collector.collect(events, integrity);
  const { name: found, counts } = collector;
  const state = stateOf({ ...evidence, ...(withheld === undefined ? {} : { withheld }) });
  const reason = state === 'no evidence' ? (withheld ?? `the log holds no ${counts}`) : null;
  return { ...rest, ...evidence, collector: found, state, counts, reason };
}

/** Without an operation, or with a reason to doubt all of them, there is no evidence: that is not a good state. */
function stateOf({ operated, exceptions, withheld }: Evidence): ActivityState {
  if (withheld !== undefined || operated === 0) return 'no evidence';
  return exceptions.length > 0 ? 'operated with exceptions' : 'operated';
}
