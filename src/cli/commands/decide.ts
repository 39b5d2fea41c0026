import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { realPath } from '../../adapters/files.ts';
import { createNetwork } from '../../adapters/network.ts';
import { compileFile, localScope, policyFile } from '../../adapters/policy-files.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { decide, type Judges, settleByRules, strictest } from '../../decide/decide.ts';
import { messageOf } from '../../errors.ts';
import { createExaminer, type Examination } from '../../examine.ts';
import { describeOperation } from '../../operation.ts';
import type { CompiledPolicy } from '../../policy/compile.ts';
import { parseToolCall, type ToolCall } from '../../tool-call.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { policyOption } from '../options.ts';

/** One answer of the batch door. */
interface Answer {
  readonly id: string | null;
  readonly decision: 'allow' | 'deny' | 'ask' | 'open' | 'error';
  readonly layer?: string;
  readonly rule?: string;
  readonly reason: string;
  readonly operations?: readonly string[];
  readonly us?: number;
}

export function addDecide(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('decide')
    .summary('decide tool calls from standard input')
    .description(
      'Reads one tool call per line (JSON Lines: {"id", "tool_name", "tool_input", "cwd"}) and answers each with one line\n{"id", "decision", "layer", "rule", "reason", "operations", "us"}. Nothing is run. The cwd of a call is its workspace.',
    )
    .addOption(policyOption())
    .addOption(new Option('--layer <n>', 'ask no judge: what the rules leave open is answered `open`').choices(['1']))
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"id":"1","tool_name":"Bash","tool_input":{"command":"ls"},"cwd":"/tmp"}\' | policy decide --layer 1\n\nWithout --layer 1, open calls go to the adjudicator ($ANTHROPIC_API_KEY); without a key they are denied.\nA line that is not a call is answered with the decision `error`, and the exit code is 3.\nExit codes: 0 every line was decided, 3 a line was not a call',
    )
    .action(async (options: { policy?: string; layer?: string }) => {
      const policy = compileFile(policyFile(options.policy, io.cwd));
      const answer = await createAnswerer(policy, options.layer === '1', io);
      let invalid = 0;
      let line = 0;
      for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        line += 1;
        if (text.trim() === '') continue;
        const reply = await answer(text, line);
        if (reply.decision === 'error') {
          invalid += 1;
          io.err(`error[CALL_INVALID]: standard input:${line}: ${reply.reason}`);
        }
        io.out(JSON.stringify(reply));
      }
      done(invalid > 0 ? exitCodes.invalid : exitCodes.ok);
    });
}

async function createAnswerer(
  policy: CompiledPolicy,
  rulesOnly: boolean,
  io: Io,
): Promise<(text: string, line: number) => Promise<Answer>> {
  const { fingerprint } = openKeys(io.environment);
  const examiners = new Map<string, (call: ToolCall) => Examination>();
  const examinerFor = (cwd: string) => {
    const known = examiners.get(cwd);
    if (known) return known;
    if (examiners.size > 256) examiners.clear();
    const made = createExaminer({ policy, scope: localScope(cwd), realPath, fingerprint });
    examiners.set(cwd, made);
    return made;
  };
  const judges = rulesOnly ? undefined : await judgesFor(policy, io);
  return async (text, line) => {
    let id: string | null = null;
    try {
      const value: unknown = JSON.parse(text);
      const parsed = parseToolCall(value, { id: `line-${line}`, session: 'decide' });
      id = idOf(value);
      if ('problem' in parsed) return { id, decision: 'error', reason: parsed.problem };
      return { ...(await answerCall(parsed.call, examinerFor(parsed.call.cwd), judges)), id: id ?? parsed.call.id };
    } catch (error) {
      return error instanceof SyntaxError
        ? { id, decision: 'error', reason: `not JSON: ${messageOf(error)}` }
        : { id, decision: 'deny', layer: 'guard', reason: messageOf(error), operations: [], us: 0 };
    }
  };
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : null;
}

async function judgesFor(policy: CompiledPolicy, io: Io): Promise<Judges> {
  const key = io.environment['ANTHROPIC_API_KEY'];
  const settings = policy.policy.adjudicator;
  const judges: Judges = { workspace: io.cwd, task: 'not known' };
  if (key === undefined || key === '' || settings?.enabled === false) return judges;
  // The vendor's library is by far the largest part: loaded only where it is used.
  const { createAdjudicator } = await import('../../adapters/anthropic.ts');
  const network = createNetwork({ airGapped: policy.policy.network?.air_gapped === true });
  const { model = 'claude-haiku-4-5-20251001', timeout_ms: timeoutMs = 20_000, instructions } = settings ?? {};
  const baseUrl = io.environment['ANTHROPIC_BASE_URL'] ?? 'https://api.anthropic.com';
  return {
    ...judges,
    adjudicator: createAdjudicator({
      apiKey: key,
      baseUrl,
      model,
      timeoutMs,
      fetch: network.fetch,
      ...(instructions === undefined ? {} : { instructions }),
    }),
  };
}

async function answerCall(
  call: ToolCall,
  examine: (call: ToolCall) => Examination,
  judges: Judges | undefined,
): Promise<Omit<Answer, 'id'>> {
  const seen = examine(call);
  const about = { operations: seen.operations.map(describeOperation), us: seen.us };
  const [secret] = seen.findings;
  if (secret)
    return {
      decision: 'deny',
      layer: 'secrets',
      rule: secret.rule,
      reason: `the input holds what looks like a secret: ${secret.message}`,
      operations: [],
      us: seen.us,
    };
  const settled = judges
    ? await decide(call, seen.operations, seen.evaluation, { ...judges, workspace: call.cwd })
    : settleByRules(seen.evaluation, seen.operations);
  if (settled)
    return {
      decision: settled.effect,
      layer: settled.layer,
      ...(settled.rule === undefined ? {} : { rule: settled.rule }),
      reason: settled.reason,
      ...about,
    };
  const asking = strictest(seen.evaluation.matches, 'ask');
  return asking
    ? { decision: 'ask', layer: 'policy', rule: asking.id, reason: asking.reason, ...about }
    : { decision: 'open', layer: 'policy', reason: 'no rule settles this call', ...about };
}
