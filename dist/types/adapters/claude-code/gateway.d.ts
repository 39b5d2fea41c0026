import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NewEvent } from '../../audit/event.ts';
import type { Guard } from '../../guard.ts';
/** What the gateway needs. It alone holds the real key. */
export interface GatewayParts {
    readonly token: string;
    readonly session: string;
    readonly guard: Guard;
    /** The real server and its key; the agent sees neither. */
    readonly upstream: {
        readonly url: string;
        readonly key: string;
    };
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
/**
 * The interlock: a proxy for the Messages API that serves the model only while every call it sees has been through our
 * door. Once it has refused it stays shut, because the client tries again with changed requests.
 */
export declare function createGateway(parts: GatewayParts): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
