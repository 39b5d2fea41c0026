import type { Collector } from '../evidence.ts';
import { type DecidedCall, eventsOf, sampleOf, tallyLine } from '../log.ts';

/** MCP servers: which were let in, which were not, and what was called at which risk. */
export const mcpServers: Collector = {
  name: 'mcp-servers',
  counts: 'admissions and refusals of MCP servers, and decided calls to their tools',
  collect(events) {
    const admitted = eventsOf(events, 'server.admitted');
    const refused = eventsOf(events, 'server.refused');
    const names = new Set(admitted.map(({ body }) => body.server));
    const calls = eventsOf(events, 'call.decided').flatMap(callsIn);
    const allowed = calls.filter(call => call.decided.body.decision.effect === 'allow');
    const denied = calls.filter(call => call.decided.body.decision.effect === 'deny');
    const stray = allowed.filter(
      ({ server, risk }) => !names.has(server) || risk === 'forbidden' || risk === 'unlisted',
    );
    return {
      operated: admitted.length + refused.length + calls.length,
      exceptions: stray.map(({ server, risk, decided }) => ({
        text: `a call to server \`${server}\` (${risk}) was allowed${names.has(server) ? '' : '; the server is not on record as admitted'}`,
        event: decided.seq,
      })),
      facts: [
        { label: 'servers admitted, by risk', value: tallyLine(admitted.map(({ body }) => body.risk)) },
        { label: 'servers refused', value: tallyLine(refused.map(({ body }) => body.server)) },
        { label: 'calls allowed, by risk', value: tallyLine(allowed.map(call => call.risk)) },
        { label: 'calls denied, by risk', value: tallyLine(denied.map(call => call.risk)) },
        { label: 'who classified a server, and review date', value: 'not recorded by this version' },
      ],
      samples: sampleOf([...admitted, ...refused, ...calls.map(call => call.decided)]),
    };
  },
};

interface ServerCall {
  readonly server: string;
  readonly risk: string;
  readonly decided: DecidedCall;
}

function callsIn(decided: DecidedCall): ServerCall[] {
  return decided.body.decision.operations.flatMap(operation => {
    if (!operation.startsWith('call ')) return [];
    // Operations are cut at a length; one that is cut has lost its risk, which is at the end.
    const risk = /\((\w+)\)$/.exec(operation)?.[1] ?? 'unlisted';
    return [{ server: operation.slice('call '.length).split('/', 1)[0] ?? '', risk, decided }];
  });
}
