import type { AuditEvent } from '../audit/event.ts';
import { callSummary } from './call-summary.ts';
import { eventsOf } from './log.ts';
import type { AdjudicatedCall, BlockedSecret, DeniedCall, EffectCount, OutcomeCount, Report } from './report.ts';

/** Counts the decisions by outcome, layer and tool. */
export function countDecisions(events: readonly AuditEvent[]): Report['decisions'] {
  const rows = eventsOf(events, 'call.decided').map(({ body: { call, decision } }) => ({
    ...decision,
    tool: call.tool,
  }));
  const outcomes = new Map<string, OutcomeCount>();
  for (const { effect, outcome } of rows) {
    const key = `${effect} ${outcome}`;
    outcomes.set(key, { effect, outcome, calls: (outcomes.get(key)?.calls ?? 0) + 1 });
  }
  return {
    total: rows.length,
    allowed: rows.filter(row => row.effect === 'allow').length,
    denied: rows.filter(row => row.effect === 'deny').length,
    outcomes: [...outcomes.values()].sort(
      (a, b) => order(a.effect, b.effect) || b.calls - a.calls || order(a.outcome, b.outcome),
    ),
    layers: countBy(rows.map(({ layer, effect }) => ({ name: layer, effect }))),
    tools: countBy(rows.map(({ tool, effect }) => ({ name: tool, effect }))),
  };
}

function countBy(rows: readonly { name: string; effect: 'allow' | 'deny' }[]): EffectCount[] {
  const counts = new Map<string, EffectCount>();
  for (const { name, effect } of rows) {
    const { allowed, denied } = counts.get(name) ?? { allowed: 0, denied: 0 };
    const allows = effect === 'allow';
    counts.set(name, { name, allowed: allowed + (allows ? 1 : 0), denied: denied + (allows ? 0 : 1) });
  }
  return [...counts.values()].sort((a, b) => b.allowed + b.denied - (a.allowed + a.denied) || order(a.name, b.name));
}

/** Code unit order: the same on every machine, unlike a locale's. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The calls that were not let through, in the order of the log. */
export function deniedCalls(events: readonly AuditEvent[]): DeniedCall[] {
  return eventsOf(events, 'call.decided')
    .filter(({ body }) => body.decision.effect === 'deny')
    .map(({ seq, at, body: { call, decision } }) => ({
      event: seq,
      at,
      tool: call.tool,
      summary: callSummary(call.input),
      layer: decision.layer,
      outcome: decision.outcome,
      rule: decision.rule ?? null,
      reason: decision.reason,
      instead: decision.instead ?? null,
    }));
}

/** The secrets that a call was stopped for. */
export function blockedSecrets(events: readonly AuditEvent[]): BlockedSecret[] {
  return eventsOf(events, 'call.decided')
    .filter(({ body }) => body.decision.effect === 'deny')
    .flatMap(({ seq, body }) =>
      body.findings
        .filter(finding => finding.scanner === 'secrets')
        .map(({ rule, where, message, fingerprint }) => ({
          event: seq,
          tool: body.call.tool,
          rule,
          where,
          message,
          fingerprint: fingerprint ?? null,
        })),
    );
}

/** The calls that a model was asked about, with its answer. */
export function adjudicatedCalls(events: readonly AuditEvent[]): AdjudicatedCall[] {
  return eventsOf(events, 'call.decided').flatMap(({ seq, body: { call, decision } }) => {
    if (!decision.verdict) return [];
    const { effect, verdict } = decision;
    return [{ event: seq, tool: call.tool, summary: callSummary(call.input), effect, ...verdict }];
  });
}
