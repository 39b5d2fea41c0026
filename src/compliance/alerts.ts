import type { AuditEvent } from '../audit/event.ts';
import { enforcementGaps } from './enforcement.ts';
import type { Integrity } from './evidence.ts';
import { codeFailures, lastScans } from './last-scans.ts';
import { eventsOf } from './log.ts';
import type { Population } from './population.ts';
import { selfTestOf } from './self-test.ts';

/** What stands before everything else in a report: each is a reason to read the rest with care. */
export function alertsOf(events: readonly AuditEvent[], population: Population, integrity: Integrity): string[] {
  if (events.length === 0) return ['the log is empty: this report holds no evidence'];
  const runs = new Set(events.map(event => event.run));
  const ends = eventsOf(events, 'run.ended');
  return [
    ...enforcementGaps(events).map(gap => gap.text),
    ...population.reasons.map(reason => `the population of tool calls is not complete: ${reason}`),
    ...selfTestOf(events).faults.map(fault => `self-test before the run: ${fault}`),
    ...ends
      .filter(({ body }) => body.outcome !== 'completed')
      .map(({ body }) => [`the run ended as \`${body.outcome}\``, ...body.reasons].join('; ')),
    ...codeFailures(lastScans(events)).map(failure => `the policy fails the run for its code: ${failure}`),
    ...(ends.length === 0 ? ['the log does not say how the run ended: it was cut off, or is still going on'] : []),
    ...(runs.size > 1 ? [`the log holds events of ${runs.size} runs; only one was expected`] : []),
    ...(integrity.events === events.length
      ? []
      : [`the bundle declares ${integrity.events} events, the log holds ${events.length}`]),
  ];
}
