import type { Collector } from '../evidence.ts';
import { sampleOf, startOf, tallyLine } from '../log.ts';
import { selfTestOf, untested } from '../self-test.ts';
import { connectionsOf, isLoopback } from './connections.ts';

/** Air-gapped mode: was it on, was a connection tried that had to fail, and did a call reach out. */
export const airGap: Collector = {
  name: 'air-gap',
  counts: 'runs in air-gapped mode',
  collect(events) {
    const start = startOf(events);
    if (!start?.isolation.airGapped)
      return { operated: 0, exceptions: [], facts: [], samples: [], withheld: 'the run was not in air-gapped mode' };
    const outside = connectionsOf(events).filter(({ host }) => !isLoopback(host));
    const allowed = outside.filter(({ decided }) => decided.body.decision.effect === 'allow');
    const denied = outside.filter(({ decided }) => decided.body.decision.effect === 'deny');
    const fault = untested(selfTestOf(events), 'connection');
    return {
      operated: 1,
      exceptions: [
        ...(fault === undefined ? [] : [{ text: `that a connection fails was not shown: ${fault}` }]),
        ...allowed.map(({ host, decided }) => ({
          text: `a call that reaches \`${host}\` was allowed`,
          event: decided.seq,
        })),
      ],
      facts: [
        { label: 'calls denied that would have reached out', value: tallyLine(denied.map(({ host }) => host)) },
        { label: 'model upstream', value: start.model.upstream },
      ],
      samples: sampleOf(events.filter(event => event.type === 'run.started')),
    };
  },
};
