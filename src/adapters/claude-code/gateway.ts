import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { NewEvent } from '../../audit/event.ts';
import { messageOf } from '../../errors.ts';
import type { Guard } from '../../guard.ts';
import { sameToken } from './hook-server.ts';
import { requestFault } from './interlock.ts';
import { createMeter } from './meter.ts';

/** What the gateway needs. It alone holds the real key. */
export interface GatewayParts {
  readonly token: string;
  readonly session: string;
  readonly guard: Guard;
  /** The real server and its key; the agent sees neither. */
  readonly upstream: { readonly url: string; readonly key: string };
  readonly fetch: typeof fetch;
  /** True once our hook has seen this session's prompt. */
  readonly hookSeen: () => boolean;
  readonly record: (event: NewEvent) => void;
  readonly stop: (reason: string) => void;
  readonly costLimitUsd: number;
  /** Called with the id of each call that the model asks for. */
  readonly onToolUse: (id: string, tool: string) => void;
  /** Takes secrets out of what the client quotes, before it is kept. */
  readonly redact: (text: string) => string;
}

const maxBodyBytes = 64 * 1024 * 1024;
/** What is kept of a client's own words. */
const keptReason = 200;
/** Headers that belong to one connection, or that the gateway sets itself. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'x-api-key',
  'authorization',
  'accept-encoding',
  'keep-alive',
  'expect',
]);

/**
 * The interlock: a proxy for the Messages API that serves the model only while every call it sees has been through our
 * door. Once it has refused it stays shut, because the client tries again with changed requests.
 */
export function createGateway(
  parts: GatewayParts,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const rejected = new Set<string>();
  let latched: string | undefined;
  let spent = 0;

  const latch = (reason: string) => {
    if (latched !== undefined) return;
    latched = reason;
    parts.stop(reason);
  };

  /** What cannot be recorded must not go on. */
  const record = (event: NewEvent) => {
    try {
      parts.record(event);
    } catch (error) {
      latch(`the audit log cannot be written: ${messageOf(error)}`);
    }
  };

  const refuse = (response: ServerResponse, { rule, reason }: Refusal) => {
    record({ type: 'model.refused', body: { rule, reason } });
    if (rule !== 'R1') latch(reason);
    sendError(response, 400, reason);
  };

  const admit = (body: unknown): Refusal | undefined => {
    if (latched !== undefined) return { rule: 'latched', reason: latched };
    if (!parts.hookSeen())
      return { rule: 'R2', reason: 'the hook has not seen this session: its settings did not take effect' };
    const fault = requestFault(body, parts.session, id => parts.guard.decisionOn(id)?.effect);
    if ('refusal' in fault) return { rule: 'R3', reason: fault.refusal };
    for (const { id, reason } of fault.rejectedByClient) {
      if (rejected.has(id)) continue;
      rejected.add(id);
      record({ type: 'call.rejected', body: { call: id, reason: parts.redact(reason).slice(0, keptReason) } });
    }
    if (spent >= parts.costLimitUsd) {
      record({
        type: 'limit.reached',
        body: { limit: 'cost_usd', value: parts.costLimitUsd, reason: `the run has cost ${spent.toFixed(4)} USD` },
      });
      return { rule: 'limit', reason: `the run reached its limit of ${parts.costLimitUsd} USD` };
    }
    // An event just now may not have reached the log.
    return latched === undefined ? undefined : { rule: 'latched', reason: latched };
  };

  /** What an answer cost counts even when the client went away before its end. */
  const metered = async (request: IncomingMessage, response: ServerResponse, target: URL, text: string) => {
    const meter = createMeter(parts.onToolUse);
    try {
      await forward(parts, request, response, target, text, chunk => meter.read(chunk));
    } finally {
      const usage = meter.result();
      if (target.pathname === '/v1/messages' && usage) {
        spent += usage.costUsd;
        record({ type: 'model.called', body: usage });
      }
    }
  };

  return async (request, response) => {
    try {
      const target = new URL(request.url ?? '/', 'http://gateway');
      if (target.pathname === '/api/hello') return void response.writeHead(200).end();
      if (!sameToken(String(request.headers['x-api-key'] ?? ''), parts.token))
        return refuse(response, { rule: 'R1', reason: 'a request to the model without the token of this run' });
      if (request.method !== 'POST' || !['/v1/messages', '/v1/messages/count_tokens'].includes(target.pathname))
        return sendError(response, 404, `the gateway serves the Messages API only, not ${target.pathname}`);
      const text = await readBody(request);
      const refusal = admit(parsed(text));
      if (refusal) return refuse(response, refusal);
      await metered(request, response, target, text);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendError(response, 502, `the model cannot be reached: ${messageOf(error)}`);
    }
  };
}

interface Refusal {
  readonly rule: 'R1' | 'R2' | 'R3' | 'latched' | 'limit';
  readonly reason: string;
}

/** The body of a request; what is not JSON holds no messages, and is refused for that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error(`the request has more than ${maxBodyBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function forward(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
  body: string,
  onText: (chunk: string) => void,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!ownHeaders.has(name) && value !== undefined) headers.set(name, String(value));
  headers.set('x-api-key', parts.upstream.key);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer = await parts.fetch(`${parts.upstream.url.replace(/\/+$/, '')}${target.pathname}${target.search}`, {
    method: 'POST',
    headers,
    body,
    signal: gone.signal,
  });
  const kept = [...answer.headers].filter(
    ([name]) => !['content-length', 'content-encoding', 'transfer-encoding', 'connection'].includes(name),
  );
  response.writeHead(answer.status, Object.fromEntries(kept));
  if (!answer.body) return void response.end();
  const decoder = new TextDecoder();
  for await (const chunk of Readable.fromWeb(
    answer.body as Parameters<typeof Readable.fromWeb>[0],
  ) as AsyncIterable<Buffer>) {
    onText(decoder.decode(chunk, { stream: true }));
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal });
  }
  response.end();
}

function sendError(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ type: 'error', error: { type: 'invalid_request_error', message: `Agent Bouncer: ${message}` } }),
  );
}
