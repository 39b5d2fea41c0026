import { type JsonObject } from './json.ts';
/** One request by the agent: who asks (session, sub-agent), which tool, with what input, from which directory. */
export interface ToolCall {
    /** The client's own id of the call (`tool_use_id`), unique in a session. */
    readonly id: string;
    readonly session: string;
    /** The sub-agent's id; absent for the main agent. */
    readonly agent?: string;
    readonly tool: string;
    readonly input: JsonObject;
    /** Absolute directory in which the call would run. */
    readonly cwd: string;
}
export type ParsedCall = {
    readonly call: ToolCall;
} | {
    readonly problem: string;
};
/**
 * Reads a call from an untrusted value with the field names of Claude Code's hooks and of `policy decide`.
 * A missing or renamed field is a problem, never a default: an empty input taken for harmless is how a guard
 * once allowed `rm -rf /`.
 */
export declare function parseToolCall(value: unknown, defaults?: {
    id?: string;
    session?: string;
}): ParsedCall;
