import { isObject } from '../../json.ts';
import { type Block, blocksOf, neverRan } from '../../message.ts';

/** One tool call as the agent's own output shows it. */
export interface SeenCall {
  readonly id: string;
  readonly tool: string;
  /** What came back: nothing yet, a result, an error, or the client's own refusal to try. */
  readonly result?: 'ok' | 'error' | 'rejected';
  /** Who let the call run, in the client's own words: `hook`, `config`. */
  readonly acceptedBy?: string;
}

/** What one session printed (`--output-format stream-json`). */
export interface SessionOutput {
  readonly calls: ReadonlyMap<string, SeenCall>;
  readonly init?: SessionInit;
  readonly result?: SessionResult;
  readonly unreadableLines: number;
}

export interface SessionInit {
  readonly session: string;
  readonly version: string;
  readonly permissionMode: string;
  readonly tools: readonly string[];
  readonly servers: readonly { readonly name: string; readonly status: string }[];
}

export interface SessionResult {
  readonly isError: boolean;
  readonly terminalReason?: string;
  readonly subtype: string;
  readonly turns: number;
  readonly costUsd: number;
  readonly text: string;
}

/** Something worth showing while the session goes on. */
export type OutputEvent =
  | { readonly type: 'init'; readonly init: SessionInit }
  | { readonly type: 'text'; readonly text: string; readonly subagent: boolean }
  | { readonly type: 'result'; readonly result: SessionResult };

export interface OutputReader {
  line(text: string): OutputEvent[];
  output(): SessionOutput;
}

/** Reads the session's output line by line. A line that is not understood is counted, never fatal. */
export function readOutput(): OutputReader {
  const calls = new Map<string, SeenCall>();
  let init: SessionInit | undefined;
  let result: SessionResult | undefined;
  let unreadableLines = 0;

  const read = (event: Record<string, unknown>): OutputEvent[] => {
    switch (event['type']) {
      case 'assistant':
      case 'user':
        for (const [id, change] of callChanges(event, calls))
          calls.set(id, { id, tool: '', ...calls.get(id), ...change });
        return event['type'] === 'assistant' ? textsOf(event) : [];
      case 'system':
        if (event['subtype'] !== 'init') return [];
        init = initOf(event);
        return [{ type: 'init', init }];
      case 'result':
        result = resultOf(event);
        return [{ type: 'result', result }];
      default:
        return [];
    }
  };
  return {
    line: text => {
      const event = parse(text);
      if (event) return read(event);
      unreadableLines += 1;
      return [];
    },
    output: () => ({ calls, unreadableLines, ...(init ? { init } : {}), ...(result ? { result } : {}) }),
  };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return isObject(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(event: Record<string, unknown>): readonly Block[] {
  return isObject(event['message']) ? blocksOf(event['message']['content']) : [];
}

/** What an event says about calls: that one was asked for, what came back, and who let it run. */
function callChanges(
  event: Record<string, unknown>,
  calls: ReadonlyMap<string, SeenCall>,
): [string, Partial<SeenCall>][] {
  const changes: [string, Partial<SeenCall>][] = [];
  for (const block of contentOf(event)) {
    if (block['type'] === 'tool_use') changes.push([String(block['id']), { tool: String(block['name']) }]);
    if (block['type'] === 'tool_result') {
      const id = String(block['tool_use_id']);
      changes.push([id, { result: resultKind(block, calls.get(id)?.tool) }]);
    }
  }
  const meta = Array.isArray(event['tool_result_meta']) ? event['tool_result_meta'].filter(isObject) : [];
  for (const entry of meta) {
    const decision = isObject(entry['permission_decision']) ? entry['permission_decision'] : {};
    if (decision['decision'] === 'accept')
      changes.push([String(entry['id']), { acceptedBy: String(decision['source']) }]);
  }
  return changes;
}

function resultKind(block: Block, tool: string | undefined): 'ok' | 'error' | 'rejected' {
  if (block['is_error'] !== true) return 'ok';
  return neverRan(tool, block['content']) ? 'rejected' : 'error';
}

function textsOf(event: Record<string, unknown>): OutputEvent[] {
  const subagent = typeof event['parent_tool_use_id'] === 'string';
  return contentOf(event).flatMap((block): OutputEvent[] =>
    block['type'] === 'text' && typeof block['text'] === 'string'
      ? [{ type: 'text', text: block['text'], subagent }]
      : [],
  );
}

function initOf(event: Record<string, unknown>): SessionInit {
  const servers = Array.isArray(event['mcp_servers']) ? event['mcp_servers'].filter(isObject) : [];
  return {
    session: String(event['session_id']),
    version: String(event['claude_code_version'] ?? 'unknown'),
    permissionMode: String(event['permissionMode']),
    tools: Array.isArray(event['tools']) ? event['tools'].map(String) : [],
    servers: servers.map(server => ({ name: String(server['name']), status: String(server['status']) })),
  };
}

function resultOf(event: Record<string, unknown>): SessionResult {
  const number = (key: string) => (typeof event[key] === 'number' ? event[key] : 0);
  return {
    isError: event['is_error'] !== false,
    subtype: String(event['subtype']),
    turns: number('num_turns'),
    costUsd: number('total_cost_usd'),
    text: typeof event['result'] === 'string' ? event['result'] : '',
    ...(typeof event['terminal_reason'] === 'string' ? { terminalReason: event['terminal_reason'] } : {}),
  };
}
