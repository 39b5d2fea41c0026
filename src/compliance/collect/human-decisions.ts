import type { Collector } from '../evidence.ts';
import { eventsOf, sampleOf, tallyLine } from '../log.ts';

/** Layer 3: calls that a person allowed or denied. */
export const humanDecisions: Collector = {
  name: 'human-decisions',
  counts: 'tool calls decided by a human',
  collect(events) {
    const decisions = eventsOf(events, 'call.decided');
    const answered = decisions.filter(
      ({ body }) => body.decision.outcome === 'approved-by-human' || body.decision.outcome === 'denied-by-human',
    );
    const unanswered = decisions.filter(({ body }) => body.decision.outcome === 'nobody-to-ask');
    return {
      operated: answered.length,
      // Segregation of duties cannot be shown without knowing who answered.
      exceptions: answered.flatMap(({ seq, body }) =>
        body.decision.approver === undefined ? [{ text: 'the row does not name who decided', event: seq }] : [],
      ),
      facts: [
        { label: 'who decided', value: tallyLine(answered.flatMap(({ body }) => body.decision.approver ?? [])) },
        { label: 'calls that needed a human when nobody was there', value: String(unanswered.length) },
      ],
      samples: sampleOf(answered),
    };
  },
};
