import type { AuditEvent } from '../audit/event.ts';
import { eventsOf } from './log.ts';

/** Are these all the tool calls there were? Counted from the log and compared with what the run itself counted. */
export interface Population {
  /** `tool_use` blocks in the agent's transcript; null when the run was not reconciled. */
  readonly toolUses: number | null;
  readonly decisions: number;
  /** From the reconciliation, where there is one, else from the log. */
  readonly rejectedByClient: number;
  readonly completed: number;
  readonly complete: boolean;
  /** Why the population is not complete; empty when it is. */
  readonly reasons: readonly string[];
}

/** Recounts the population. The run's own word `complete` is not believed when the counts contradict it. */
export function populationOf(events: readonly AuditEvent[]): Population {
  const decisions = eventsOf(events, 'call.decided').length;
  const rejections = eventsOf(events, 'call.rejected').length;
  const completed = eventsOf(events, 'call.completed').length;
  const reconciled = eventsOf(events, 'run.reconciled').at(-1)?.body;
  if (!reconciled) {
    const reasons = ['the log was not reconciled with the transcript of the agent: there is no event `run.reconciled`'];
    return { toolUses: null, decisions, rejectedByClient: rejections, completed, complete: false, reasons };
  }
  const { toolUses, rejectedByClient } = reconciled;
  const reasons = [...reconciled.mismatches];
  if (reconciled.decisions !== decisions)
    reasons.push(`the run counted ${reconciled.decisions} decisions, the log holds ${decisions}`);
  // A rejection may be seen in the transcript alone: the run may end before the next request would have shown it.
  if (rejections > rejectedByClient)
    reasons.push(`the run counted ${rejectedByClient} calls rejected by the client, the log holds ${rejections}`);
  if (toolUses !== decisions + rejectedByClient)
    reasons.push(
      `the counts differ: ${toolUses} tool calls in the transcript, ${decisions} decided, ${rejectedByClient} rejected by the client`,
    );
  if (!reconciled.complete && reasons.length === 0)
    reasons.push('the run calls its own log incomplete and gives no reason');
  return { toolUses, decisions, rejectedByClient, completed, complete: reasons.length === 0, reasons };
}
