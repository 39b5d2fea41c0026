import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ModelRequest } from './player.ts';
import type { Turn } from './script.ts';

/** Sends a turn the way the Messages API does: as a stream of events, or as one message. */
export function sendTurn(request: ModelRequest, response: ServerResponse, turn: Turn): void {
  const uses = (turn.calls ?? []).map(call => ({
    type: 'tool_use',
    id: `toolu_${randomUUID().replaceAll('-', '')}`,
    name: call.tool,
    input: call.input,
  }));
  const content: Record<string, unknown>[] = [
    ...(turn.say === undefined && uses.length > 0 ? [] : [{ type: 'text', text: turn.say ?? 'Done.' }]),
    ...uses,
  ];
  const stopReason = uses.length > 0 ? 'tool_use' : 'end_turn';
  const usage = { input_tokens: 100, output_tokens: 20, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
  const message = {
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    stop_sequence: null,
    usage,
  };
  if (!request.stream) {
    sendJson(response, 200, { ...message, content, stop_reason: stopReason });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = (type: string, data: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  event('message_start', { message: { ...message, content: [], stop_reason: null } });
  for (const [index, block] of content.entries()) streamBlock(event, index, block);
  event('message_delta', { delta: { stop_reason: stopReason, stop_sequence: null }, usage: { output_tokens: 20 } });
  event('message_stop', {});
  response.end();
}

/** A tool call starts empty; its input follows as one piece of JSON, as a real stream sends it in many. */
function streamBlock(event: (type: string, data: object) => void, index: number, block: Record<string, unknown>): void {
  const call = block['type'] === 'tool_use';
  event('content_block_start', { index, content_block: call ? { ...block, input: {} } : { type: 'text', text: '' } });
  event('content_block_delta', {
    index,
    delta: call
      ? { type: 'input_json_delta', partial_json: JSON.stringify(block['input']) }
      : { type: 'text_delta', text: block['text'] },
  });
  event('content_block_stop', { index });
}

export function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

export function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, {
    type: 'error',
    error: { type: status === 529 ? 'overloaded_error' : 'api_error', message },
  });
}
