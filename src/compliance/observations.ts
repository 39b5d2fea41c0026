import type { AuditEvent } from '../audit/event.ts';
import { eventsOf } from './log.ts';
import type { ModelUsage, RunFacts, ServerEntry } from './report.ts';

/** Who, what and when. */
export function runFacts(events: readonly AuditEvent[]): RunFacts {
  return {
    id: events[0]?.run ?? null,
    from: events[0]?.at ?? null,
    to: events.at(-1)?.at ?? null,
    events: events.length,
    start: eventsOf(events, 'run.started')[0]?.body ?? null,
    end: eventsOf(events, 'run.ended').at(-1)?.body ?? null,
  };
}

/** The MCP servers that asked to be let in. */
export function serverEntries(events: readonly AuditEvent[]): ServerEntry[] {
  return events.flatMap((event): ServerEntry[] => {
    if (event.type === 'server.admitted')
      return [{ event: event.seq, server: event.body.server, admitted: true, note: event.body.risk }];
    if (event.type === 'server.refused')
      return [{ event: event.seq, server: event.body.server, admitted: false, note: event.body.reason }];
    return [];
  });
}

/** Calls, tokens and cost by model, in order of first use. */
export function modelUsage(events: readonly AuditEvent[]): ModelUsage[] {
  const usage = new Map<string, ModelUsage>();
  for (const { body } of eventsOf(events, 'model.called')) {
    const sum = usage.get(body.model) ?? { model: body.model, calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
    usage.set(body.model, {
      model: body.model,
      calls: sum.calls + 1,
      inputTokens: sum.inputTokens + body.inputTokens,
      outputTokens: sum.outputTokens + body.outputTokens,
      costUsd: Math.round((sum.costUsd + body.costUsd) * 1e6) / 1e6,
    });
  }
  return [...usage.values()];
}
