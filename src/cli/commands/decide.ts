import { type Command, Option } from 'commander';
import { baselineOf } from '../../adapters/baseline.ts';
import { realPath } from '../../adapters/files.ts';
import { createOutgoing } from '../../adapters/git-outgoing.ts';
import { createNetwork } from '../../adapters/network.ts';
import { compileFiles } from '../../adapters/policy-files.ts';
import { localScope, type TierOptions, tierFiles } from '../../adapters/policy-places.ts';
import { secretFacts } from '../../adapters/secret-facts.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { decide, type Judges, settleByRules, strictest } from '../../decide/decide.ts';
import { describeRuling } from '../../decide/secrets.ts';
import { messageOf } from '../../errors.ts';
import { withOutgoing } from '../../examine/outgoing.ts';
import { createExaminer } from '../../examine.ts';
import { describeOperation } from '../../operation.ts';
import type { CompiledPolicy } from '../../policy/compile.ts';
import { parseToolCall, type ToolCall } from '../../tool-call.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { readJson } from '../json.ts';
import { type Line, readLines, standardInput } from '../lines.ts';
import { noOrganisationOption, organisationOption, policyOption, tightenOption } from '../options.ts';

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
      'Reads one tool call per line (JSON Lines: {"id", "tool_name", "tool_input", "cwd"}) and answers each with one line {"id", "decision", "layer", "rule", "reason", "operations", "us"}. Nothing is run. The cwd of a call is its workspace.',
    )
    .addOption(policyOption())
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .addOption(new Option('--layer <n>', 'ask no judge: what the rules leave open is answered `open`').choices(['1']))
    .option(
      '--outgoing',
      'also scan what `git commit` and `git push` would take along; starts git in the folder of a call',
    )
    .addHelpText(
      'after',
      guide({
        notes: [
          'Without --layer 1, open calls go to the adjudicator ($ANTHROPIC_API_KEY); without a key they are denied.',
          'A line that is not a call is answered with the decision `error`; the lines after it are still answered.',
          'The shapes are described by policies/schema/call-v1.json and decision-v1.json of the package.',
        ],
        examples: [
          'echo \'{"id":"1","tool_name":"Bash","tool_input":{"command":"ls"},"cwd":"/tmp"}\' | policy decide --layer 1',
          'policy decide --policy policy.yaml < calls.jsonl > decisions.jsonl',
        ],
        exits: { 0: 'every line was decided, whatever the decision', 3: 'a line was not a call, or invalid input' },
      }),
    )
    .action(async (options: TierOptions & { layer?: string; outgoing?: boolean }) => {
      const policy = compileFiles(tierFiles(options, io.cwd, io.environment));
      const answer = await createAnswerer(
        policy,
        { rulesOnly: options.layer === '1', outgoing: options.outgoing === true },
        io,
      );
      let code: ExitCode = exitCodes.ok;
      for await (const line of readLines(standardInput())) {
        if ('text' in line && line.text.trim() === '') continue;
        const reply = await answer(line);
        if (reply.decision === 'error') {
          code = exitCodes.invalid;
          io.err(`error[CALL_INVALID]: standard input:${line.number}: ${reply.reason}`);
        }
        io.out(JSON.stringify(reply));
      }
      done(code);
    });
}

/** Examines a call, and what it would send where that is asked for. */
type Examine = (call: ToolCall) => ReturnType<typeof withOutgoing>;

async function createAnswerer(
  policy: CompiledPolicy,
  { rulesOnly, outgoing }: { readonly rulesOnly: boolean; readonly outgoing: boolean },
  io: Io,
): Promise<(line: Line) => Promise<Answer>> {
  const { fingerprint } = openKeys(io.environment);
  const examiners = new Map<string, Examine>();
  const examinerFor = (cwd: string) => {
    const known = examiners.get(cwd);
    if (known) return known;
    if (examiners.size > 256) examiners.clear();
    const scope = localScope(cwd);
    const baseline = () => baselineOf(cwd);
    const examine = createExaminer({ policy, scope, realPath, fingerprint, ...secretFacts(baseline) });
    const look = outgoing ? createOutgoing({ ...scope, fingerprint, baseline }) : undefined;
    const made: Examine = async call => withOutgoing(examine(call), call, policy.policy.secrets, look);
    examiners.set(cwd, made);
    return made;
  };
  const judges = rulesOnly ? undefined : await judgesFor(policy, io);
  return async line => {
    const read = 'text' in line ? readJson(line.text) : line;
    if ('problem' in read) return { id: null, decision: 'error', reason: read.problem };
    const parsed = parseToolCall(read.value, { id: `line-${line.number}`, session: 'decide' });
    if ('problem' in parsed) return { id: idOf(read.value), decision: 'error', reason: parsed.problem };
    const id = idOf(read.value) ?? parsed.call.id;
    try {
      return { id, ...(await answerCall(parsed.call, examinerFor(parsed.call.cwd), judges)) };
    } catch (error) {
      return { id, decision: 'deny', layer: 'guard', reason: messageOf(error), operations: [], us: 0 };
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

async function answerCall(call: ToolCall, examine: Examine, judges: Judges | undefined): Promise<Omit<Answer, 'id'>> {
  const seen = await examine(call);
  const about = { operations: seen.operations.map(describeOperation), us: seen.us };
  const { secret } = seen;
  const holds = secret?.effect === 'deny' || (secret?.effect === 'ask' && seen.evaluation.effect !== 'deny');
  if (secret && holds)
    return {
      decision: secret.effect,
      layer: 'secrets',
      rule: secret.finding.rule,
      reason: describeRuling(secret),
      operations: [],
      us: seen.us,
    };
  if (seen.unscanned) return { decision: 'deny', layer: 'secrets', reason: seen.unscanned.reason, ...about };
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
