import { createChain } from '../../src/audit/chain.ts';
import type { NewEvent } from '../../src/audit/event.ts';

export const run = 'run-20261121T100000Z-abcdef';
export const digest = 'd'.repeat(64);

export function decided(id: string, effect: 'allow' | 'deny' = 'allow', policyDigest = digest): NewEvent {
  return {
    type: 'call.decided',
    body: {
      call: { id, session: 's', tool: 'Bash', cwd: '/w', inputDigest: 'h', input: { command: 'ls' } },
      decision: {
        effect,
        layer: 'policy',
        outcome: effect === 'allow' ? 'allowed-by-rule' : 'denied-by-rule',
        rule: 'r',
        reason: 'because',
        operations: ['execute ls'],
        scanned: true,
        policyDigest,
        us: 10,
      },
      findings: [],
    },
  };
}

/** The lines of a log that holds the given events, one second apart. */
export function logLines(events: readonly NewEvent[], of = run): string[] {
  const chain = createChain(of);
  return events.map((event, i) => {
    const { line, commit } = chain.prepare(event, new Date(Date.UTC(2026, 10, 21, 10, 0, i)).toISOString());
    commit();
    return line;
  });
}

export const bytesOf = (lines: readonly string[]) => Buffer.from(lines.map(line => `${line}\n`).join(''));
