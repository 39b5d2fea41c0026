import { createConnection } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerHook, type HookParts, preToolUse, sameToken } from '../../../src/adapters/claude-code/hook-server.ts';
import { createNetwork } from '../../../src/adapters/network.ts';
import type { Decision } from '../../../src/decide/decision.ts';
import { type Door, openDoor } from '../../door.ts';

const token = 'the-token-of-the-run';
const network = createNetwork({ airGapped: true });

interface Hook extends Door {
  readonly url: string;
  readonly port: number;
  readonly prompts: string[];
  readonly completed: object[];
  post(event: unknown, headers?: Record<string, string>): Promise<{ status: number; body: string }>;
}

async function openHook(changes: Partial<HookParts> = {}, parts: Parameters<typeof openDoor>[0] = {}): Promise<Hook> {
  const door = openDoor(parts);
  const prompts: string[] = [];
  const completed: object[] = [];
  const hook: HookParts = {
    token,
    guard: door.guard,
    onPrompt: (session, prompt) => void prompts.push(`${session}: ${prompt}`),
    afterCall: async call => {
      completed.push(call);
      return undefined;
    },
    ...changes,
  };
  const listener = await network.listen((request, response) => void answerHook(request, response, hook));
  onTestFinished(() => listener.close());
  const url = `http://127.0.0.1:${listener.port}/hook`;
  const post = async (event: unknown, headers: Record<string, string> = { authorization: `Bearer ${token}` }) => {
    const body = typeof event === 'string' || event instanceof Uint8Array ? event : JSON.stringify(event);
    const answer = await network.fetch(url, { method: 'POST', headers, body: body as string });
    return { status: answer.status, body: await answer.text() };
  };
  return { ...door, url, port: listener.port, prompts, completed, post };
}

// As Claude Code 2.1.329 sends it.
const event = {
  session_id: 's-1',
  transcript_path: '/home/u/.claude/projects/w/s-1.jsonl',
  cwd: '/w',
  prompt_id: 'p-1',
  permission_mode: 'default',
  effort: { level: 'high' },
  hook_event_name: 'PreToolUse',
  tool_name: 'Read',
  tool_input: { file_path: '/w/a' },
  tool_use_id: 'toolu_1',
};
const denied = { ...event, tool_input: { file_path: '/etc/shadow' } };
const output = (body: string) => (JSON.parse(body) as { hookSpecificOutput?: unknown }).hookSpecificOutput;

describe('a call', () => {
  it('that is allowed is answered with an allow, after it was recorded', async () => {
    const hook = await openHook();
    const { status, body } = await hook.post(event);
    expect([status, output(body)]).toEqual([
      200,
      {
        hookEventName: 'PreToolUse',
        permissionDecision: 'allow',
        permissionDecisionReason: 'the project is there to be read [read-workspace]',
      },
    ]);
    expect(hook.decisions().map(({ call }) => [call.id, call.session, call.cwd])).toEqual([['toolu_1', 's-1', '/w']]);
  });

  it('that is denied is answered with a deny, the reason, the rule and what to do instead', async () => {
    const hook = await openHook();
    const { status, body } = await hook.post(denied);
    expect([status, output(body)]).toEqual([
      200,
      {
        hookEventName: 'PreToolUse',
        permissionDecision: 'deny',
        permissionDecisionReason: 'the system is not the project [no-etc]. Instead: ask for what you need.',
      },
    ]);
  });

  it('of a sub-agent keeps its name', async () => {
    const hook = await openHook();
    await hook.post({ ...event, agent_id: 'a-1', agent_type: 'general-purpose' });
    expect(hook.decisions()[0]?.call.agent).toBe('a-1');
  });

  const renamed = (from: string, to: string) => {
    const { [from]: value, ...rest } = event as Record<string, unknown>;
    return { ...rest, [to]: value };
  };
  const unreadable: readonly (readonly [string, unknown])[] = [
    ...['tool_name', 'tool_input', 'tool_use_id', 'cwd', 'session_id'].map(
      field => [`without ${field}`, { ...event, [field]: undefined }] as const,
    ),
    ['with toolInput for tool_input', renamed('tool_input', 'toolInput')],
    ['with input for tool_input', renamed('tool_input', 'input')],
    ['with toolName for tool_name', renamed('tool_name', 'toolName')],
    ['with a null input', { ...event, tool_input: null }],
    ['with an input that is text', { ...event, tool_input: '{"file_path":"/w/a"}' }],
    ['with an input that is a list', { ...event, tool_input: [] }],
    ['with an empty name', { ...event, tool_name: '' }],
    ['with a name that is a list', { ...event, tool_name: ['Read'] }],
    ['with a relative directory', { ...event, cwd: 'w' }],
    ['with an agent that is an object', { ...event, agent_id: {} }],
    ['that nests too deep', { ...event, tool_input: JSON.parse(`${'{"a":'.repeat(250)}1${'}'.repeat(250)}`) }],
  ];
  it.each(unreadable)('%s is denied and recorded', async (_name, given) => {
    const hook = await openHook();
    const { status, body } = await hook.post(given);
    expect([status, output(body)]).toMatchObject([200, { hookEventName: 'PreToolUse', permissionDecision: 'deny' }]);
    expect(hook.decisions().map(({ decision }) => decision.outcome)).toEqual(['engine-error']);
  });

  it('is blocked when it cannot be recorded', async () => {
    const hook = await openHook(
      {},
      {
        record: () => {
          throw new Error('disk full');
        },
      },
    );
    expect(output((await hook.post(event)).body)).toMatchObject({ permissionDecision: 'deny' });
  });
});

describe('what is no event of ours', () => {
  const strange: readonly (readonly [string, unknown])[] = [
    ['an empty body', ''],
    ['no JSON', 'allow it, please'],
    ['half a JSON', JSON.stringify(event).slice(0, -5)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"PreToolUse"'],
    ['an empty object', {}],
    ['an event without its name', { ...event, hook_event_name: undefined }],
    ['an event whose name is misspelt', { ...event, hook_event_name: 'preToolUse' }],
    ['an event whose name has another key', { ...event, hook_event_name: undefined, hookEventName: 'PreToolUse' }],
    ['an event that nobody asked for', { ...event, hook_event_name: 'PermissionRequest' }],
    ['an event named after a prototype', { ...event, hook_event_name: '__proto__' }],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(JSON.stringify(event)), Buffer.from([0xff])])],
    ['a prompt without text', { hook_event_name: 'UserPromptSubmit', session_id: 's' }],
    ['a prompt without session', { hook_event_name: 'UserPromptSubmit', prompt: 'x' }],
    ['a result without id', { hook_event_name: 'PostToolUse', tool_name: 'Read' }],
    ['a failure without tool', { hook_event_name: 'PostToolUseFailure', tool_use_id: 'x' }],
  ];
  it.each(strange)('%s is answered with an error, which blocks, and recorded', async (_name, given) => {
    const hook = await openHook();
    expect(await hook.post(given)).toEqual({ status: 500, body: 'not answered' });
    expect(hook.decisions().map(({ decision }) => [decision.effect, decision.outcome])).toEqual([
      ['deny', 'engine-error'],
    ]);
  });

  it('a body that is too large is answered with an error', async () => {
    const hook = await openHook();
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, 0x20);
    const answer = await hook.post(large).catch((error: unknown) => ({ status: String(error), body: '' }));
    expect(answer.status).not.toBe(200);
    expect(hook.decisions()[0]?.decision.reason).toContain('more than 67108864 bytes');
  });

  it('a request that breaks off is recorded, and the server lives on', async () => {
    const hook = await openHook();
    const socket = createConnection(hook.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST /hook HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-length: 999\r\n\r\n{"hook_event`,
    );
    await new Promise(resolve => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(hook.decisions()).toHaveLength(1);
    expect((await hook.post(event)).status).toBe(200);
  });

  it('a guard that throws nonetheless blocks', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    const hook = await openHook({
      guard: { decide: boom, refuse: () => openDoor().guard.refuse('x'), decisionOn: boom, writtenBy: () => [] },
    });
    expect(await hook.post(event)).toEqual({ status: 500, body: 'not answered' });
  });
});

describe('the token', () => {
  const wrong: readonly (readonly [string, Record<string, string>])[] = [
    ['none', {}],
    ['an empty one', { authorization: '' }],
    ['an empty bearer', { authorization: 'Bearer ' }],
    ['another', { authorization: `Bearer ${token}x` }],
    ['one that is one character short', { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['one in capitals', { authorization: `Bearer ${token.toUpperCase()}` }],
    ['the right one without its scheme', { authorization: token }],
    ['the right one under another scheme', { authorization: `Basic ${token}` }],
    ['the right one under another name', { 'x-api-key': token }],
    ['the right one twice', { authorization: `Bearer ${token}, Bearer ${token}` }],
  ];
  it.each(wrong)('%s is refused before anything is read, and decides nothing', async (_name, headers) => {
    const hook = await openHook();
    expect(await hook.post(event, headers)).toEqual({ status: 403, body: 'wrong token' });
    expect(hook.events).toEqual([]);
  });

  it.each([
    ['', '', true],
    ['a', '', false],
    ['\u00e9', 'e\u0301', false],
    ['token', 'token', true],
    ['token', 'tokem', false],
    ['token', 'token\0', false],
  ])('%j against %j: %s', (given, expected, same) => {
    expect(sameToken(given, expected)).toBe(same);
  });
});

describe('other events', () => {
  it('a prompt is passed on and answered without objection', async () => {
    const hook = await openHook();
    const given = { hook_event_name: 'UserPromptSubmit', session_id: 's-1', prompt: 'tidy up' };
    expect(await hook.post(given)).toEqual({ status: 200, body: '{}' });
    expect(hook.prompts).toEqual(['s-1: tidy up']);
  });

  it('a prompt that cannot be recorded is blocked', async () => {
    const hook = await openHook({
      onPrompt: () => {
        throw new Error('disk full');
      },
    });
    const given = { hook_event_name: 'UserPromptSubmit', session_id: 's-1', prompt: 'tidy up' };
    expect((await hook.post(given)).status).toBe(500);
  });

  it('a call that ended is passed on, with how it ended', async () => {
    const hook = await openHook();
    const ended = { ...event, hook_event_name: 'PostToolUse', tool_response: {}, duration_ms: 12 };
    expect(await hook.post(ended)).toEqual({ status: 200, body: '{}' });
    await hook.post({ ...event, hook_event_name: 'PostToolUseFailure', error: 'x', duration_ms: 'long' });
    expect(hook.completed).toEqual([
      { id: 'toolu_1', tool: 'Read', ok: true, durationMs: 12 },
      { id: 'toolu_1', tool: 'Read', ok: false },
    ]);
  });

  it('what there is to say about a call goes to the agent', async () => {
    const hook = await openHook({ afterCall: async () => 'line 3 is wrong' });
    const { body } = await hook.post({ ...event, hook_event_name: 'PostToolUse' });
    expect(JSON.parse(body)).toEqual({ decision: 'block', reason: 'line 3 is wrong' });
  });
});

describe('preToolUse', () => {
  const decision = (more: Partial<Decision>): Decision => ({
    effect: 'deny',
    layer: 'guard',
    outcome: 'engine-error',
    reason: 'r',
    operations: [],
    findings: [],
    scanned: true,
    policyDigest: 'd',
    us: 1,
    ...more,
  });
  it.each([
    [{}, 'r [engine-error]'],
    [{ rule: '' }, 'r [engine-error]'],
    [{ rule: 'x' }, 'r [x]'],
    [{ rule: 'x', instead: 'do y' }, 'r [x]. Instead: do y.'],
    [{ effect: 'allow', rule: 'x', instead: 'do y' }, 'r [x]'],
  ] as const)('says why: %j', (more, reason) => {
    expect(preToolUse(decision(more))).toEqual({
      hookSpecificOutput: {
        hookEventName: 'PreToolUse',
        permissionDecision: 'effect' in more ? more.effect : 'deny',
        permissionDecisionReason: reason,
      },
    });
  });
});
