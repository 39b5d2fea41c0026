import type { AuditEvent } from '../../audit/event.ts';
import type { Collector, Exception } from '../evidence.ts';
import { eventsOf, sampleOf } from '../log.ts';
import { populationOf } from '../population.ts';
import { selfTestOf } from '../self-test.ts';

/** What went wrong in the run, each once, for somebody to follow up. */
export const runExceptions: Collector = {
  name: 'run-exceptions',
  counts: 'runs that recorded how they ended',
  collect(events) {
    const ended = eventsOf(events, 'run.ended');
    const exceptions = [
      ...events.flatMap(exceptionsOf),
      ...selfTestOf(events).faults.map(text => ({ text })),
      ...populationOf(events).reasons.map(text => ({ text: `population: ${text}` })),
    ];
    return {
      operated: ended.length > 0 ? 1 : 0,
      exceptions,
      facts: [
        { label: 'outcome', value: ended.at(-1)?.body.outcome ?? 'not recorded' },
        { label: 'owner, triage, decision and closure', value: 'not recorded by this version' },
      ],
      samples: sampleOf(ended),
      ...(ended.length > 0 ? {} : { withheld: 'the run did not record how it ended' }),
    };
  },
};

function exceptionsOf(event: AuditEvent): Exception[] {
  const exception = (text: string): Exception[] => [{ text, event: event.seq }];
  switch (event.type) {
    case 'run.ended': {
      if (event.body.outcome === 'completed') return [];
      return exception([`the run ended as \`${event.body.outcome}\``, ...event.body.reasons].join('; '));
    }
    case 'limit.reached':
      return exception(`limit \`${event.body.limit}\` reached at ${event.body.value}: ${event.body.reason}`);
    case 'model.refused':
      return exception(`a request to the model was refused (${event.body.rule}): ${event.body.reason}`);
    case 'log.recovered':
      return exception(`the log was recovered: ${event.body.reason}`);
    default:
      return [];
  }
}
