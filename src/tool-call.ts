import { isDeeperThan, isObject, type JsonObject } from './json.ts';

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

/** No tool of any client comes near; deeper inputs are attacks on whoever reads them. */
const maxDepth = 200;

export type ParsedCall = { readonly call: ToolCall } | { readonly problem: string };

/**
 * Reads a call from an untrusted value with the field names of Claude Code's hooks and of `policy decide`.
 * A missing or renamed field is a problem, never a default: an empty input taken for harmless is how a guard
 * once allowed `rm -rf /`.
 */
export function parseToolCall(value: unknown, defaults: { id?: string; session?: string } = {}): ParsedCall {
  if (!isObject(value)) return { problem: 'expected a JSON object' };
  const id = value['tool_use_id'] ?? value['id'] ?? defaults.id;
  const session = value['session_id'] ?? defaults.session;
  const { tool_name: tool, tool_input: input, cwd, agent_id: agent } = value;
  if (typeof id !== 'string' || id === '') return { problem: missing('id', 'a non-empty string', id) };
  if (typeof session !== 'string') return { problem: missing('session_id', 'a string', session) };
  if (typeof tool !== 'string' || tool === '') return { problem: missing('tool_name', 'a non-empty string', tool) };
  if (!isObject(input)) return { problem: missing('tool_input', 'an object', input) };
  if (isDeeperThan(input, maxDepth)) return { problem: `\`tool_input\`: nests deeper than ${maxDepth} levels` };
  if (typeof cwd !== 'string' || !cwd.startsWith('/')) return { problem: missing('cwd', 'an absolute path', cwd) };
  if (agent !== undefined && typeof agent !== 'string') return { problem: missing('agent_id', 'a string', agent) };
  return { call: { id, session, tool, input: input as JsonObject, cwd, ...(agent === undefined ? {} : { agent }) } };
}

function missing(field: string, expected: string, found: unknown): string {
  const kind =
    found === null ? 'null' : Array.isArray(found) ? 'an array' : found === undefined ? 'nothing' : typeof found;
  return `\`${field}\`: expected ${expected}, found ${kind}`;
}
