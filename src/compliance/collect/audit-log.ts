import type { AuditEvent } from '../../audit/event.ts';
import type { Collector, Exception, Integrity } from '../evidence.ts';
import { eventsOf, sampleOf } from '../log.ts';

/** The log itself: is it whole, in order, and what ties it to the bundle. The chain is recomputed by the verifier. */
export const auditLog: Collector = {
  name: 'audit-log',
  counts: 'events in the log',
  collect(events, integrity) {
    const recovered = eventsOf(events, 'log.recovered');
    return {
      operated: events.length,
      exceptions: [
        ...declared(events, integrity),
        ...gaps(events),
        ...recovered.map(({ seq, body }) => ({
          text: `the writer was replaced (${body.reason}); ${body.tornBytes} bytes of an unfinished line were cut off`,
          event: seq,
        })),
      ],
      facts: [
        { label: 'events', value: String(events.length) },
        { label: 'head of the chain', value: integrity.head },
        { label: 'Merkle root', value: integrity.merkleRoot },
        { label: 'signing key', value: integrity.keyId },
        { label: 'anchor', value: integrity.anchor },
        { label: 'clock offset', value: 'not recorded by this version' },
      ],
      samples: sampleOf(events),
    };
  },
};

function declared(events: readonly AuditEvent[], integrity: Integrity): Exception[] {
  if (integrity.events === events.length) return [];
  return [{ text: `the bundle declares ${integrity.events} events, the log holds ${events.length}` }];
}

function gaps(events: readonly AuditEvent[]): Exception[] {
  return events.flatMap((event, i) => {
    const before = events[i - 1];
    const expected = before ? before.seq + 1 : 0;
    if (event.seq !== expected)
      return [{ text: `expected event number ${expected}, found ${event.seq}`, event: event.seq }];
    if (before && Date.parse(event.at) < Date.parse(before.at))
      return [{ text: 'the clock went backwards from the event before', event: event.seq }];
    if (before && event.run !== before.run)
      return [{ text: `the event belongs to another run, \`${event.run}\``, event: event.seq }];
    return [];
  });
}
