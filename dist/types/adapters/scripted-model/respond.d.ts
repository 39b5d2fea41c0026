import type { ServerResponse } from 'node:http';
import type { ModelRequest } from './player.ts';
import type { Turn } from './script.ts';
/** Sends a turn the way the Messages API does: as a stream of events, or as one message. */
export declare function sendTurn(request: ModelRequest, response: ServerResponse, turn: Turn): void;
export declare function sendJson(response: ServerResponse, status: number, value: object): void;
export declare function sendError(response: ServerResponse, status: number, message: string): void;
