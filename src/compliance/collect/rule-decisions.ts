import { enforcementGaps } from '../enforcement.ts';
import type { Collector, Exception } from '../evidence.ts';
import { type DecidedCall, eventsOf, sampleOf } from '../log.ts';
import { populationOf } from '../population.ts';
import { selfTestOf, untested } from '../self-test.ts';

/** Layer 1: one row per call, the door tried beforehand, and nothing that ran without an allowing row. */
export const ruleDecisions: Collector = {
  name: 'rule-decisions',
  counts: 'tool calls decided by a rule of the policy',
  collect(events) {
    const decisions = eventsOf(events, 'call.decided');
    const ruled = decisions.filter(({ body }) => body.decision.layer === 'policy');
    const allowed = ruled.filter(({ body }) => body.decision.effect === 'allow');
    const population = populationOf(events);
    const test = selfTestOf(events);
    const withheld = untested(test, 'denial');
    const uses = population.toolUses ?? 'not counted';
    return {
      operated: ruled.length,
      exceptions: [
        ...test.faults.map(text => ({ text })),
        ...population.reasons.map(text => ({ text: `population: ${text}` })),
        ...repeated(decisions),
        ...enforcementGaps(events),
        ...allowed
          .filter(({ body }) => body.decision.rule === undefined)
          .map(({ seq }) => ({ text: 'allowed by a rule that the row does not name', event: seq })),
      ],
      facts: [
        { label: 'calls decided', value: String(decisions.length) },
        {
          label: 'by a rule',
          value: `${ruled.length}: ${allowed.length} allowed, ${ruled.length - allowed.length} denied`,
        },
        { label: 'by another layer', value: String(decisions.length - ruled.length) },
        {
          label: 'canaries that gave the expected answer',
          value: `${test.canaries.filter(c => c.found === c.expected).length} of ${test.canaries.length}`,
        },
        {
          label: 'tool calls in the transcript',
          value: `${uses}; decisions ${population.decisions}, rejected by the client ${population.rejectedByClient}`,
        },
      ],
      samples: sampleOf(ruled),
      ...(withheld === undefined ? {} : { withheld }),
    };
  },
};

function repeated(decisions: readonly DecidedCall[]): Exception[] {
  const seen = new Set<string>();
  return decisions.flatMap(({ seq, body: { call } }) => {
    const key = JSON.stringify([call.session, call.id]);
    if (seen.has(key)) return [{ text: `call \`${call.id}\` has more than one decision`, event: seq }];
    seen.add(key);
    return [];
  });
}
