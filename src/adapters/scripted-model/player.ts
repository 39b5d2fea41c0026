import { isObject } from '../../json.ts';
import { type Block, blocksOf, textOf } from '../../message.ts';
import type { Expectation, Script, ScriptedCall, Turn } from './script.ts';

/** A request to the Messages API, as far as a script looks at it. */
export interface ModelRequest {
  readonly model: string;
  readonly stream: boolean;
  readonly messages: readonly { readonly role: string; readonly content: readonly Block[] }[];
  readonly tools: readonly unknown[];
  readonly toolChoice: unknown;
}

export function readRequest(body: Record<string, unknown>): ModelRequest {
  const messages = Array.isArray(body['messages']) ? body['messages'].filter(isObject) : [];
  return {
    model: String(body['model']),
    stream: body['stream'] === true,
    messages: messages.map(message => ({ role: String(message['role']), content: blocksOf(message['content']) })),
    tools: Array.isArray(body['tools']) ? body['tools'] : [],
    toolChoice: body['tool_choice'],
  };
}

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
export function createPlayer(script: Script): Player {
  const failures = new Set<string>();
  let played = 0;

  const play = (request: ModelRequest): Turn => {
    const thread = threadOf(request);
    const turns = thread === undefined ? script.turns : script.threads?.[thread]?.turns;
    if (!turns) {
      failures.add(`the script has no thread \`${thread}\``);
      return { say: 'done' };
    }
    const due = request.messages.filter(message => message.role === 'assistant').length;
    if (thread === undefined) played = Math.max(played, due + 1);
    const unmet = unmetExpectations(turns[due - 1], request.messages);
    for (const failure of unmet)
      failures.add(`turn ${due}${thread === undefined ? '' : ` of \`${thread}\``}: ${failure}`);
    if (unmet.length > 0) return { say: 'The script stops here: an expectation was not met.' };
    return turns[due] ?? { say: 'Done.' };
  };
  return {
    next: request => {
      if (isObject(request.toolChoice) && request.toolChoice['name'] === 'verdict') return verdict(script, request);
      // Side requests (titles, web search) have no tools or force one: they do not advance the script.
      return request.tools.length === 0 || request.toolChoice !== undefined ? { say: 'ok' } : play(request);
    },
    failures: () => [...failures],
    unplayed: () => Math.max(0, script.turns.length - played),
  };
}

/** A sub-agent's first message names its thread. */
function threadOf(request: ModelRequest): string | undefined {
  const first = request.messages.find(message => message.role === 'user');
  return /\[\[script:([\w-]+)\]\]/.exec(textOf(first?.content))?.[1];
}

/** Compares what came back for the turn before with what it expects. Calls and results are matched by id. */
function unmetExpectations(turn: Turn | undefined, messages: ModelRequest['messages']): string[] {
  const last = messages.findLastIndex(message => message.role === 'assistant');
  const uses = messages[last]?.content.filter(block => block['type'] === 'tool_use') ?? [];
  const since = messages.slice(last + 1);
  const results = since.flatMap(message => message.content.filter(block => block['type'] === 'tool_result'));
  const told = since.map(message => textOf(message.content)).join('\n');
  return (turn?.calls ?? []).flatMap((call, i) => {
    const result = results.find(block => block['tool_use_id'] === uses[i]?.['id']);
    return call.expect ? unmet(call, call.expect, result, told) : [];
  });
}

function unmet(call: ScriptedCall, expect: Expectation, result: Block | undefined, told: string): string[] {
  if (!result) return [`\`${call.tool}\` had no result`];
  const text = textOf(result['content']);
  const ok = result['is_error'] !== true;
  const shown = `\`${text.slice(0, 200)}\``;
  const failures: string[] = [];
  if (expect.ok !== undefined && expect.ok !== ok)
    failures.push(`\`${call.tool}\` was expected to ${expect.ok ? 'succeed' : 'fail'}, and came back with ${shown}`);
  if (expect.contains !== undefined && !text.includes(expect.contains))
    failures.push(`the result of \`${call.tool}\` lacks \`${expect.contains}\`: ${shown}`);
  if (expect.lacks !== undefined && text.includes(expect.lacks))
    failures.push(`the result of \`${call.tool}\` holds \`${expect.lacks}\``);
  if (expect.told !== undefined && !told.includes(expect.told))
    failures.push(`after \`${call.tool}\` nobody told the model \`${expect.told}\``);
  return failures;
}

/** The adjudicator's turn: the first verdict whose text is in the question, else `needs-human`. */
function verdict(script: Script, request: ModelRequest): Turn {
  const question = request.messages.map(message => textOf(message.content)).join('\n');
  const scripted = script.adjudicator?.find(entry => question.includes(entry.contains));
  const input = {
    category: 'scripted',
    data_leaving: 'none',
    risk: scripted?.risk ?? 'medium',
    authorization: scripted?.authorization ?? 'weak',
    evidence: ['trusted.task'],
    rationale: scripted?.rationale ?? 'the script foresees no verdict on this call',
    verdict: scripted?.verdict ?? 'needs-human',
  };
  return {
    calls: [{ tool: 'verdict', input }],
    ...(scripted?.status === undefined ? {} : { status: scripted.status }),
    ...(scripted?.delay_ms === undefined ? {} : { delay_ms: scripted.delay_ms }),
  };
}
