import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Decision } from '../../decide/decision.ts';
import { messageOf } from '../../errors.ts';
import type { Guard } from '../../guard.ts';
import { isObject } from '../../json.ts';
import { parseToolCall } from '../../tool-call.ts';

/** What the hook address needs besides the door. */
export interface HookParts {
  readonly token: string;
  readonly guard: Guard;
  readonly onPrompt: (session: string, prompt: string) => void;
  /** After a call: records it, and says what the agent should know about what it wrote. */
  readonly afterCall: (call: {
    id: string;
    tool: string;
    ok: boolean;
    durationMs?: number;
  }) => Promise<string | undefined>;
}

/** The largest event that is read; a larger one is answered with an error, which blocks the call. */
const maxBodyBytes = 64 * 1024 * 1024;

/**
 * Answers the client's hooks. The status is 500 until a complete answer exists: anything that goes wrong blocks the
 * call. `PreToolUse` is always answered by an explicit allow or deny, never by an empty object, which the client takes
 * for consent.
 */
export async function answerHook(request: IncomingMessage, response: ServerResponse, parts: HookParts): Promise<void> {
  response.statusCode = 500;
  try {
    if (!sameToken(request.headers.authorization ?? '', `Bearer ${parts.token}`)) {
      response.statusCode = 403;
      response.end('wrong token');
      return;
    }
    const answer = await answerEvent(JSON.parse(await readBody(request)), parts);
    const body = JSON.stringify(answer);
    response.statusCode = 200;
    response.setHeader('content-type', 'application/json');
    response.end(body);
  } catch (error) {
    parts.guard.refuse(messageOf(error));
    response.end('not answered');
  }
}

async function answerEvent(event: unknown, parts: HookParts): Promise<object> {
  if (!isObject(event)) throw new Error('the event is not an object');
  switch (event['hook_event_name']) {
    case 'PreToolUse':
      return preToolUse(await decideOn(event, parts.guard));
    case 'UserPromptSubmit':
      if (typeof event['session_id'] !== 'string' || typeof event['prompt'] !== 'string')
        throw new Error('the prompt event lacks its session or prompt');
      parts.onPrompt(event['session_id'], event['prompt']);
      return {};
    case 'PostToolUse':
    case 'PostToolUseFailure':
      return postToolUse(event, parts);
    default:
      // An empty answer is consent: an event that we do not know, or cannot tell, gets none.
      throw new Error('the event is none that was asked for');
  }
}

async function decideOn(event: Record<string, unknown>, guard: Guard): Promise<Decision> {
  const parsed = parseToolCall(event);
  if ('call' in parsed) return guard.decide(parsed.call);
  return guard.refuse(parsed.problem, typeof event['tool_use_id'] === 'string' ? event['tool_use_id'] : '');
}

/** What the client is told; the reason of a denial goes to the model. */
export function preToolUse(decision: Decision): object {
  const why = [
    `${decision.reason} [${decision.rule || decision.outcome}]`,
    decision.effect === 'deny' && decision.instead ? `Instead: ${decision.instead}.` : '',
  ];
  return {
    hookSpecificOutput: {
      hookEventName: 'PreToolUse',
      permissionDecision: decision.effect,
      permissionDecisionReason: why.filter(Boolean).join('. '),
    },
  };
}

async function postToolUse(event: Record<string, unknown>, parts: HookParts): Promise<object> {
  const { tool_use_id: id, tool_name: tool, duration_ms: durationMs } = event;
  if (typeof id !== 'string' || typeof tool !== 'string')
    throw new Error('the event after a call lacks its id or tool');
  const ok = event['hook_event_name'] === 'PostToolUse';
  const note = await parts.afterCall({ id, tool, ok, ...(typeof durationMs === 'number' ? { durationMs } : {}) });
  return note === undefined ? {} : { decision: 'block', reason: note };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error(`the event has more than ${maxBodyBytes} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** Compares in a time that says nothing about how much of the token was right. */
export function sameToken(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
