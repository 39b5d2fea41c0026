import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import { isObject } from '../../json.ts';
import type { Network } from '../network.ts';
import { createPlayer, type Player, readRequest } from './player.ts';
import { sendError, sendJson, sendTurn } from './respond.ts';
import type { Script } from './script.ts';

/** A running scripted model. */
export interface ScriptedModel {
  readonly url: string;
  /** Expectations that were not met, one sentence each. */
  failures(): readonly string[];
  /** Turns of the main agent that were never asked for. */
  unplayed(): number;
  close(): Promise<void>;
}

/** Serves a script as the Messages API on this machine. */
export async function startScriptedModel(network: Network, script: Script): Promise<ScriptedModel> {
  const player = createPlayer(script);
  const listener = await network.listen((request, response) => {
    void serve(player, request, response);
  });
  return {
    url: `http://127.0.0.1:${listener.port}`,
    failures: player.failures,
    unplayed: player.unplayed,
    close: listener.close,
  };
}

async function serve(player: Player, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://model').pathname;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    if (path === '/v1/messages/count_tokens') sendJson(response, 200, { input_tokens: 100 });
    else if (path === '/v1/messages')
      await answer(player, JSON.parse(Buffer.concat(chunks).toString('utf8')), response);
    else sendJson(response, request.method === 'HEAD' ? 200 : 404, {});
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sendError(response, 400, messageOf(error));
  }
}

async function answer(player: Player, body: unknown, response: ServerResponse): Promise<void> {
  if (!isObject(body)) throw new Error('the request is not an object');
  const request = readRequest(body);
  const turn = player.next(request);
  if (turn.delay_ms !== undefined) await wait(turn.delay_ms);
  if (turn.status === undefined) sendTurn(request, response, turn);
  else sendError(response, turn.status, 'scripted');
}
