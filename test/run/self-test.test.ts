import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerHook } from '../../src/adapters/claude-code/hook-server.ts';
import { createNetwork } from '../../src/adapters/network.ts';
import type { Outcome } from '../../src/decide/decision.ts';
import { testGuard } from '../../src/run/self-test.ts';
import { fakeServer, sendJson, unusedPort } from '../adapters/http.ts';
import { openDoor, policyOf } from '../door.ts';

const network = createNetwork({ airGapped: true });
const names = ['destructive command', 'secret in an input', 'unknown tool'];
const expected = ['deny', 'secret-found', 'deny'];
const result = (found: readonly string[], passed = false) => ({
  canaries: names.map((name, i) => ({ name, expected: expected[i], found: found[i] })),
  passed,
});
const answer = (decision: unknown) => ({
  hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: decision },
});

async function tried(reply: (response: ServerResponse) => void, outcome?: Outcome) {
  const server = await fakeServer(response => reply(response));
  return testGuard(`${server.url}/hook`, 't', network.fetch, '/w', () => outcome);
}

describe('testGuard', () => {
  it('passes with the real door, over its real address', async () => {
    const { guard } = openDoor();
    const parts = { token: 't', guard, onPrompt: () => undefined, afterCall: async () => undefined };
    const listener = await network.listen((request, response) => void answerHook(request, response, parts));
    const url = `http://127.0.0.1:${listener.port}/canary`;
    const tested = await testGuard(url, 't', network.fetch, '/w', id => guard.decisionOn(id)?.outcome);
    const locked = await testGuard(url, 'wrong', network.fetch, '/w', id => guard.decisionOn(id)?.outcome);
    await listener.close();
    expect(tested).toEqual(result(expected, true));
    expect(locked).toEqual(result(Array.from({ length: 3 }, () => 'status 403')));
  });

  it('fails when the policy lets everything through', async () => {
    const open = policyOf(`
version: 1
name: open
rules:
  - id: everything
    effect: allow
    reason: none
    when: { operation: [read, write, delete, execute, evaluate, connect, change, call] }
    examples: { match: ["Read: a"] }
`);
    const { guard } = openDoor({ policy: open });
    const parts = { token: 't', guard, onPrompt: () => undefined, afterCall: async () => undefined };
    const listener = await network.listen((request, response) => void answerHook(request, response, parts));
    const url = `http://127.0.0.1:${listener.port}/canary`;
    const tested = await testGuard(url, 't', network.fetch, '/w', id => guard.decisionOn(id)?.outcome);
    await listener.close();
    expect(tested.passed).toBe(false);
    expect(tested.canaries.map(canary => canary.found)).toEqual(['allow', 'secret-found', 'deny']);
  });

  const doors: readonly (readonly [string, (response: ServerResponse) => void, readonly string[]])[] = [
    ['allows', response => sendJson(response, answer('allow')), ['allow', 'allow', 'allow']],
    // A rule that happens to deny the call proves nothing about the scanner.
    ['denies without saying why', response => sendJson(response, answer('deny')), ['deny', 'deny', 'deny']],
    ['asks', response => sendJson(response, answer('ask')), ['ask', 'ask', 'ask']],
    ['decides nothing', response => sendJson(response, {}), Array.from({ length: 3 }, () => 'no decision')],
    ['answers an empty list', response => sendJson(response, []), Array.from({ length: 3 }, () => 'no decision')],
    [
      'answers something else',
      response => sendJson(response, answer({ x: 1 })),
      Array.from({ length: 3 }, () => '[object Object]'),
    ],
    ['fails', response => void response.writeHead(500).end('{}'), Array.from({ length: 3 }, () => 'status 500')],
  ];
  it.each(doors)('fails with a door that %s', async (_name, reply, found) => {
    expect(await tried(reply)).toEqual(result(found));
  });

  it.each([
    ['answers garbage', (response: ServerResponse) => void response.end('deny')],
    ['answers nothing', (response: ServerResponse) => void response.end()],
    ['hangs up', (response: ServerResponse) => void response.destroy()],
  ])('says that a door that %s gave no answer', async (_name, reply) => {
    const tested = await tried(reply);
    expect(tested.passed).toBe(false);
    for (const canary of tested.canaries) expect(canary.found).toMatch(/^no answer: /);
  });

  it('says that nobody is at the door', async () => {
    const tested = await testGuard(
      `http://127.0.0.1:${await unusedPort()}/`,
      't',
      network.fetch,
      '/w',
      () => undefined,
    );
    expect(tested.passed).toBe(false);
  });

  it('is not content with another outcome for the secret', async () => {
    const tested = await tried(response => sendJson(response, answer('deny')), 'denied-by-rule');
    expect(tested).toEqual(result(['deny', 'denied-by-rule', 'deny']));
  });
});
