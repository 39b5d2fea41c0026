import type { Outcome } from '../decide/decision.ts';
import { messageOf } from '../errors.ts';
import { isObject, stringsOf } from '../json.ts';
import { parseToolCall, type ToolCall } from '../tool-call.ts';

/** What the rules said of a call when it was made; `referred` is `ask` or `open`, put to the person at the terminal. */
export type PastAnswer = 'allow' | 'audit' | 'deny' | 'ask' | 'open' | 'referred';

/** A call of the past that can be decided once more. */
export interface PastCall {
  readonly file: string;
  readonly line: number;
  readonly call: ToolCall;
  readonly workspace: string;
  /** What the rules said; absent when the log does not say, or the door itself refused. */
  readonly answer?: PastAnswer;
  /** The rule that decided. */
  readonly rule?: string;
  /** How the decision came about. */
  readonly outcome?: Outcome;
  /** When, as the log says. */
  readonly at?: string;
}

/** A call of the past that cannot be decided once more. */
export interface LostCall {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

export interface PastCalls {
  readonly calls: readonly PastCall[];
  readonly lost: readonly LostCall[];
}

/**
 * Reads the calls of a log: events of a run or of a local session, or JSON Lines as `policy decide` takes them. The log
 * keeps inputs masked and cut; a call that is not there as it was is lost, and says why.
 */
export function readPastCalls(file: string, text: string): PastCalls {
  const calls: PastCall[] = [];
  const lost: LostCall[] = [];
  let workspace: string | undefined;
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const at = { file, line: index + 1 };
    const value = parse(row);
    if (!isObject(value)) {
      lost.push({ ...at, why: 'the line is not a JSON object' });
      continue;
    }
    workspace = workspaceOf(value) ?? workspace;
    const read = isObject(value['body']) ? readEvent(value['type'], value['body']) : readCall(value);
    if (read === undefined) continue;
    if ('why' in read) lost.push({ ...at, ...read });
    else {
      const time = typeof value['at'] === 'string' ? { at: value['at'] } : {};
      calls.push({ ...at, workspace: workspace ?? read.call.cwd, ...time, ...read });
    }
  }
  return { calls, lost };
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    return messageOf(error);
  }
}

/** Where the run that the following events belong to works; sessions do not say, and work where their calls do. */
function workspaceOf({ type, body }: Readonly<Record<string, unknown>>): string | undefined {
  if (type !== 'run.started' || !isObject(body)) return undefined;
  return typeof body['workspace'] === 'string' ? body['workspace'] : undefined;
}

type Read = Pick<PastCall, 'call' | 'answer' | 'rule' | 'outcome'> | { readonly why: string } | undefined;

function readEvent(type: unknown, body: Readonly<Record<string, unknown>>): Read {
  if (type !== 'call.decided' && type !== 'call.referred') return undefined;
  const decision = isObject(body['decision']) ? body['decision'] : {};
  const recorded = isObject(body['call']) ? body['call'] : {};
  const whole = wholeCall(recorded);
  if ('why' in whole || type === 'call.referred') return 'why' in whole ? whole : { ...whole, answer: 'referred' };
  const { rule, outcome } = decision;
  const answer = answers[outcome as Outcome]?.(rule !== undefined);
  return {
    ...whole,
    ...(answer === undefined ? {} : { answer }),
    ...(typeof rule === 'string' ? { rule } : {}),
    ...(typeof outcome === 'string' && Object.hasOwn(answers, outcome) ? { outcome: outcome as Outcome } : {}),
  };
}

/** What the rules said when the decision came about like this; nothing when they were not asked. */
const answers: Readonly<Partial<Record<Outcome, (byRule: boolean) => PastAnswer>>> = {
  'allowed-by-rule': () => 'allow',
  'let-through-by-audit': () => 'audit',
  'denied-by-rule': () => 'deny',
  'approved-by-model': () => 'open',
  'denied-by-model': () => 'open',
  'model-unavailable': () => 'open',
  'model-timed-out': () => 'open',
  'model-unparseable': () => 'open',
  'approved-by-human': byRule => (byRule ? 'ask' : 'open'),
  'denied-by-human': byRule => (byRule ? 'ask' : 'open'),
  'nobody-to-ask': byRule => (byRule ? 'ask' : 'open'),
  'not-understood': () => 'open',
};

function readCall(value: Readonly<Record<string, unknown>>): Read {
  const whole = wholeCall({
    id: 'line',
    session: 'replay',
    tool: value['tool_name'],
    input: value['tool_input'],
    cwd: value['cwd'],
  });
  if ('why' in whole) return whole;
  const { decision, rule } = value;
  const known = (['allow', 'deny', 'ask', 'open'] as const).find(answer => answer === decision);
  return {
    ...whole,
    ...(known === undefined ? {} : { answer: known }),
    ...(typeof rule === 'string' ? { rule } : {}),
  };
}

const masked = /\[secret:[\w-]+:[0-9a-f]+\]/;
const cut = /… \[\d+ characters more\]$/;

function wholeCall(recorded: Readonly<Record<string, unknown>>): { call: ToolCall } | { why: string } {
  const { input, tool, cwd } = recorded;
  if (typeof input === 'string' && cut.test(input)) return { why: 'the log holds only the beginning of the input' };
  const parsed = parseToolCall({
    id: recorded['id'],
    session_id: recorded['session'],
    tool_name: tool,
    tool_input: input,
    cwd,
    agent_id: recorded['agent'],
  });
  if ('problem' in parsed) return { why: `not a call: ${parsed.problem}` };
  const texts = [parsed.call.tool, parsed.call.cwd, ...[...stringsOf(parsed.call.input)].map(({ text }) => text)];
  if (texts.some(text => masked.test(text))) return { why: 'the log masks a secret in the input' };
  if (texts.some(text => cut.test(text))) return { why: 'the log holds only the beginning of the input' };
  return parsed;
}
