import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Decision } from '../../decide/decision.ts';
import type { Guard } from '../../guard.ts';
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
/**
 * Answers the client's hooks. The status is 500 until a complete answer exists: anything that goes wrong blocks the
 * call. `PreToolUse` is always answered by an explicit allow or deny, never by an empty object, which the client takes
 * for consent.
 */
export declare function answerHook(request: IncomingMessage, response: ServerResponse, parts: HookParts): Promise<void>;
/** What the client is told; the reason of a denial goes to the model. */
export declare function preToolUse(decision: Decision): object;
/** Compares in a time that says nothing about how much of the token was right. */
export declare function sameToken(given: string, expected: string): boolean;
