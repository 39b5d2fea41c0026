import type { Collector } from '../evidence.ts';
import { eventsOf, sampleOf, startOf, tallyLine } from '../log.ts';

/** The names under which the client takes the token of the run; the key behind it stays with the gateway. */
const runToken = new Set(['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN']);
const credentialLike = /TOKEN|SECRET|PASSW|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY/i;

/** The credentials of the agent: which it was given by name, and that its model calls went through the gateway. */
export const agentCredentials: Collector = {
  name: 'agent-credentials',
  counts: 'model calls that went through the gateway, which holds the key',
  collect(events) {
    const start = startOf(events);
    const none = { operated: 0, exceptions: [], facts: [], samples: [] };
    if (!start) return { ...none, withheld: 'the log does not say how the run was set up' };
    if (start.model.kind === 'script')
      return { ...none, withheld: 'the model was a script: no key of a provider was in use' };
    const calls = eventsOf(events, 'model.called');
    const wrongToken = eventsOf(events, 'model.refused').filter(({ body }) => body.rule === 'R1');
    const names = start.isolation.environment.filter(name => credentialLike.test(name)).sort();
    return {
      operated: calls.length,
      exceptions: names
        .filter(name => !runToken.has(name))
        .map(name => ({ text: `the agent was given \`${name}\`, whose name is that of a credential` })),
      facts: [
        { label: 'variables given to the agent that are named like credentials', value: names.join(', ') || 'none' },
        { label: 'requests refused for lack of the token of the run', value: String(wrongToken.length) },
        {
          label: 'set off by',
          value:
            Object.entries(start.trigger ?? {})
              .map(([k, v]) => `${k}: ${v}`)
              .join(', ') || 'not recorded',
        },
        { label: 'models', value: tallyLine(calls.map(({ body }) => body.model)) },
        { label: 'fingerprint and expiry of the key', value: 'not recorded by this version' },
      ],
      samples: sampleOf(calls),
    };
  },
};
