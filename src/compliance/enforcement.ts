import type { AuditEvent } from '../audit/event.ts';
import type { Exception } from './evidence.ts';
import { eventsOf } from './log.ts';

/** Calls that ran although the log does not allow them: a denial that did not hold, or no decision at all. */
export function enforcementGaps(events: readonly AuditEvent[]): Exception[] {
  const effects = new Map<string, Set<'allow' | 'deny'>>();
  for (const { body } of eventsOf(events, 'call.decided'))
    effects.set(body.call.id, (effects.get(body.call.id) ?? new Set()).add(body.decision.effect));
  return eventsOf(events, 'call.completed').flatMap(({ seq, body }) => {
    const effect = effects.get(body.call);
    if (!body.ok || effect?.has('allow')) return [];
    const why = effect ? 'was denied' : 'has no decision on record';
    return [{ text: `call \`${body.call}\` of \`${body.tool}\` ${why}, yet it ran`, event: seq }];
  });
}
