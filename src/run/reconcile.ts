import type { AuditEvent, Reconciliation } from '../audit/event.ts';

/** One call as the agent's transcript shows it. */
export interface TranscriptCall {
  readonly id: string;
  readonly tool: string;
  readonly result?: 'ok' | 'error' | 'rejected';
  readonly acceptedBy?: string;
}

/**
 * Holds the agent's own transcript against the log: every call has exactly one decision, or was refused by the client
 * before it asked; every decision belongs to a call; nothing ran that was denied, or that anybody but our hook let run.
 */
export function reconcile(calls: readonly TranscriptCall[], events: readonly AuditEvent[]): Reconciliation {
  const decisions = new Map<string, ('allow' | 'deny')[]>();
  const rejected = new Set<string>();
  for (const event of events) {
    if (event.type === 'call.decided')
      decisions.set(event.body.call.id, [...(decisions.get(event.body.call.id) ?? []), event.body.decision.effect]);
    if (event.type === 'call.rejected') rejected.add(event.body.call);
  }
  for (const call of calls) if (call.result === 'rejected' && !decisions.has(call.id)) rejected.add(call.id);
  const mismatches = calls.flatMap(call => callMismatches(call, decisions.get(call.id) ?? [], rejected.has(call.id)));
  const known = new Set(calls.map(call => call.id));
  for (const id of decisions.keys())
    if (!known.has(id))
      mismatches.push(`there is a decision on ${id || 'a request that was no call'}, which is not in the transcript`);
  return {
    toolUses: calls.length,
    decisions: [...decisions.values()].reduce((sum, list) => sum + list.length, 0),
    rejectedByClient: rejected.size,
    complete: mismatches.length === 0,
    mismatches,
  };
}

function callMismatches(call: TranscriptCall, decisions: readonly ('allow' | 'deny')[], rejected: boolean): string[] {
  const name = `${call.tool || 'a call'} ${call.id}`;
  if (decisions.length > 1) return [`${name} has ${decisions.length} decisions`];
  const [decision] = decisions;
  if (decision === undefined) {
    if (rejected) return call.result === 'ok' ? [`${name} ran although the client refused it`] : [];
    return [
      call.result === 'ok'
        ? `${name} ran without a decision`
        : call.result === undefined
          ? `${name} was asked for and never decided`
          : `${name} failed without a decision`,
    ];
  }
  if (decision === 'deny' && call.result === 'ok') return [`${name} ran although it was denied`];
  if (call.acceptedBy !== undefined && call.acceptedBy !== 'hook')
    return [`${name} was let through by \`${call.acceptedBy}\`, not by our hook`];
  return [];
}
