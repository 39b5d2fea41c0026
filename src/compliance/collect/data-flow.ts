import type { Collector } from '../evidence.ts';
import { eventsOf, sampleOf, startOf, tallyLine } from '../log.ts';
import { connectionsOf } from './connections.ts';

/** Where data went, as far as the log shows: to the model, and to the hosts that allowed calls name. */
export const dataFlow: Collector = {
  name: 'data-flow',
  counts: 'model calls, and connections of allowed tool calls',
  collect(events) {
    const calls = eventsOf(events, 'model.called');
    const connections = connectionsOf(events);
    const allowed = connections.filter(({ decided }) => decided.body.decision.effect === 'allow');
    const denied = connections.filter(({ decided }) => decided.body.decision.effect === 'deny');
    const tokens = (of: 'inputTokens' | 'outputTokens') => calls.reduce((sum, { body }) => sum + body[of], 0);
    return {
      operated: calls.length + allowed.length,
      exceptions: [],
      facts: [
        { label: 'model upstream', value: startOf(events)?.model.upstream ?? 'not recorded' },
        { label: 'tokens sent and received', value: `${tokens('inputTokens')} and ${tokens('outputTokens')}` },
        { label: 'hosts that allowed calls name', value: tallyLine(allowed.map(({ host }) => host)) },
        { label: 'hosts that denied calls name', value: tallyLine(denied.map(({ host }) => host)) },
        {
          label: 'connections of MCP servers and of programs that an allowed call starts',
          value: 'not visible in the log',
        },
        { label: 'telemetry setting of the client, bytes per host', value: 'not recorded by this version' },
      ],
      samples: sampleOf([...calls, ...allowed.map(({ decided }) => decided)]),
    };
  },
};
