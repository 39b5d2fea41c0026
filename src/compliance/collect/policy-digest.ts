import type { Collector } from '../evidence.ts';
import { eventsOf, sampleOf, startOf } from '../log.ts';

/** Policy as code: every decision names the digest of the policy that the run started under. */
export const policyDigest: Collector = {
  name: 'policy-digest',
  counts: 'decisions that name the digest of the policy in force',
  collect(events) {
    const policy = startOf(events)?.policy;
    const decisions = eventsOf(events, 'call.decided');
    if (!policy) {
      const withheld = 'the log does not say under which policy the run started';
      return { operated: 0, exceptions: [], facts: [], samples: [], withheld };
    }
    const named = decisions.filter(({ body }) => body.decision.policyDigest === policy.digest);
    const others = decisions.filter(({ body }) => body.decision.policyDigest !== policy.digest);
    return {
      operated: named.length,
      exceptions: others.map(({ seq, body }) => ({
        text: `decided under policy \`${body.decision.policyDigest}\`, not the one that the run started under`,
        event: seq,
      })),
      facts: [
        { label: 'policy', value: policy.name },
        { label: 'digest', value: policy.digest },
        { label: 'files', value: policy.files.join(', ') || 'none' },
        { label: 'commit, author and approvers', value: 'not recorded by this version' },
      ],
      samples: sampleOf(named),
    };
  },
};
