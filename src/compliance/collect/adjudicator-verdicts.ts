import type { Collector, Exception } from '../evidence.ts';
import { type DecidedCall, effectWord, eventsOf, sampleOf, tallyLine } from '../log.ts';

const failures = new Set(['model-unavailable', 'model-timed-out', 'model-unparseable']);

/** Layer 2: what a model was asked, which model and prompt answered, and what happened when it did not. */
export const adjudicatorVerdicts: Collector = {
  name: 'adjudicator-verdicts',
  counts: 'tool calls put to the adjudicator',
  collect(events) {
    const asked = eventsOf(events, 'call.decided').filter(
      ({ body }) => body.decision.layer === 'adjudicator' || body.decision.verdict !== undefined,
    );
    const verdicts = asked.flatMap(({ body }) => body.decision.verdict ?? []);
    const latencies = verdicts.map(verdict => verdict.latencyMs).sort((a, b) => a - b);
    const middle = latencies[Math.floor((latencies.length - 1) / 2)];
    return {
      operated: asked.length,
      exceptions: asked.flatMap(exceptionsOf),
      facts: [
        { label: 'verdicts', value: tallyLine(verdicts.map(verdict => verdict.verdict)) },
        { label: 'models', value: tallyLine(verdicts.map(verdict => verdict.model)) },
        { label: 'prompt digests', value: tallyLine(verdicts.map(verdict => verdict.promptDigest)) },
        {
          label: 'failures',
          value: tallyLine(asked.map(({ body }) => body.decision.outcome).filter(o => failures.has(o))),
        },
        {
          label: 'latency, median and longest',
          value: middle === undefined ? 'none' : `${middle} ms, ${latencies.at(-1)} ms`,
        },
      ],
      samples: sampleOf(asked),
    };
  },
};

function exceptionsOf({ seq, body: { decision } }: DecidedCall): Exception[] {
  const word = effectWord(decision.effect);
  if (failures.has(decision.outcome))
    return [{ text: `no verdict (\`${decision.outcome}\`); the call was ${word}`, event: seq }];
  if (decision.outcome === 'approved-by-model' && decision.verdict?.verdict !== 'approve')
    return [{ text: `${word} as approved by the model, but the row holds no such verdict`, event: seq }];
  return [];
}
