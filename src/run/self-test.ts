import type { EventBodies } from '../audit/event.ts';
import type { Outcome } from '../decide/decision.ts';
import { messageOf } from '../errors.ts';
import { isObject } from '../json.ts';

/** A key that no service ever issued, put together here so that no file holds the shape of one. */
const canaryKey = ['AKIA', 'QZ4XN7WJ', '3TKV5RML'].join('');

const patienceMs = 10_000;

/** Calls whose answer is known, whatever the policy says. */
const canaries = [
  { name: 'destructive command', expected: 'deny', tool: 'Bash', input: { command: 'rm -rf --no-preserve-root /' } },
  {
    name: 'secret in an input',
    expected: 'secret-found',
    tool: 'Write',
    input: { file_path: 'canary.txt', content: `key = ${canaryKey}` },
  },
  { name: 'unknown tool', expected: 'deny', tool: 'NoSuchTool', input: {} },
] as const;

/** Tries the door through its real address before the agent starts. Nobody is asked and nothing runs. */
export async function testGuard(
  url: string,
  token: string,
  fetcher: typeof fetch,
  workspace: string,
  outcomeOf: (id: string) => Outcome | undefined,
): Promise<EventBodies['guard.tested']> {
  const results = await Promise.all(
    canaries.map(async ({ name, expected, tool, input }, i) => {
      const event = {
        hook_event_name: 'PreToolUse',
        session_id: 'canary',
        tool_use_id: `canary-${i}`,
        tool_name: tool,
        tool_input: input,
        cwd: workspace,
      };
      const answer = await ask(url, token, event, fetcher);
      // A secret must be refused as a secret: a rule that happens to deny the call proves nothing about the scanner.
      return {
        name,
        expected,
        found: expected !== 'deny' && answer === 'deny' ? (outcomeOf(event.tool_use_id) ?? answer) : answer,
      };
    }),
  );
  return { canaries: results, passed: results.every(result => result.found === result.expected) };
}

/** What the door answers; a door that does not answer is found out like one that lets pass. */
async function ask(url: string, token: string, event: object, fetcher: typeof fetch): Promise<string> {
  try {
    const answer = await fetcher(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) return `status ${answer.status}`;
    const body: unknown = await answer.json();
    const output = isObject(body) ? body['hookSpecificOutput'] : undefined;
    return isObject(output) ? String(output['permissionDecision']).slice(0, 40) : 'no decision';
  } catch (error) {
    return `no answer: ${messageOf(error)}`;
  }
}
