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
}

const maxBodyBytes = 64 * 1024 * 1024;
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

  const refuse = (response: ServerResponse, rule: 'R1' | 'R2' | 'R3' | 'latched' | 'limit', reason: string) => {
    parts.record({ type: 'model.refused', body: { rule, reason } });
    if (rule !== 'R1' && latched === undefined) {
      latched = reason;
      parts.stop(reason);
    }
    sendError(response, 400, reason);
  };

  const admit = (body: unknown): { rule: 'R2' | 'R3' | 'latched' | 'limit'; reason: string } | undefined => {
    if (latched !== undefined) return { rule: 'latched', reason: latched };
    if (!parts.hookSeen())
      return { rule: 'R2', reason: 'the hook has not seen this session: its settings did not take effect' };
    const fault = requestFault(body, parts.session, id => parts.guard.decisionOn(id)?.effect);
    if ('refusal' in fault) return { rule: 'R3', reason: fault.refusal };
    for (const { id, reason } of fault.rejectedByClient) {
      if (rejected.has(id)) continue;
      rejected.add(id);
      parts.record({ type: 'call.rejected', body: { call: id, reason } });
    }
    if (spent >= parts.costLimitUsd) {
      parts.record({
        type: 'limit.reached',
        body: { limit: 'cost_usd', value: parts.costLimitUsd, reason: `the run has cost ${spent.toFixed(4)} USD` },
      });
      return { rule: 'limit', reason: `the run reached its limit of ${parts.costLimitUsd} USD` };
    }
    return undefined;
  };

  return async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://gateway').pathname;
    if (path === '/api/hello') return void response.writeHead(200).end();
    if (!sameToken(String(request.headers['x-api-key'] ?? ''), parts.token))
      return refuse(response, 'R1', 'a request to the model without the token of this run');
    if (request.method !== 'POST' || !['/v1/messages', '/v1/messages/count_tokens'].includes(path))
      return sendError(response, 404, `the gateway serves the Messages API only, not ${path}`);
    try {
      const text = await readBody(request);
      const refusal = admit(JSON.parse(text));
      if (refusal) return refuse(response, refusal.rule, refusal.reason);
      const meter = createMeter(parts.onToolUse);
      await forward(parts, request, response, text, chunk => meter.read(chunk));
      const usage = meter.result();
      if (path === '/v1/messages' && usage) {
        spent += usage.costUsd;
        parts.record({ type: 'model.called', body: usage });
      }
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendError(response, 502, `the model cannot be reached: ${messageOf(error)}`);
    }
  };
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
  body: string,
  onText: (chunk: string) => void,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!ownHeaders.has(name) && value !== undefined) headers.set(name, String(value));
  headers.set('x-api-key', parts.upstream.key);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const target = new URL(request.url ?? '/', 'http://gateway');
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
    if (!response.write(chunk)) await new Promise(resolve => response.once('drain', resolve));
  }
  response.end();
}

function sendError(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ type: 'error', error: { type: 'invalid_request_error', message: `Agent Bouncer: ${message}` } }),
  );
}
