import { type Block } from '../../message.ts';
import type { Script, Turn } from './script.ts';
/** A request to the Messages API, as far as a script looks at it. */
export interface ModelRequest {
    readonly model: string;
    readonly stream: boolean;
    readonly messages: readonly {
        readonly role: string;
        readonly content: readonly Block[];
    }[];
    readonly tools: readonly unknown[];
    readonly toolChoice: unknown;
}
export declare function readRequest(body: Record<string, unknown>): ModelRequest;
/** Says what the script does next, and remembers what it missed. */
export interface Player {
    next(request: ModelRequest): Turn;
    failures(): readonly string[];
    unplayed(): number;
}
/**
 * Plays a script. Which turn is due follows from the request alone (how often the assistant has spoken), so that a
 * client may send a request again.
 */
export declare function createPlayer(script: Script): Player;
