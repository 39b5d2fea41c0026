import { join, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readText } from '../../adapters/files.ts';
import { stateFolder } from '../../adapters/folders.ts';
import { compileFiles } from '../../adapters/policy-files.ts';
import { type TierOptions, tierFiles } from '../../adapters/policy-places.ts';
import { inputError } from '../../errors.ts';
import type { Limits } from '../../policy/policy.ts';
import { printable } from '../../render/paint.ts';
import { progressLines } from '../../render/progress.ts';
import { codeSentence } from '../../render/report/words.ts';
import type { ModelChoice, RunOptions, RunResult } from '../../run/options.ts';
import type { Severity } from '../../scan/finding.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io, OutputClosed } from '../io.ts';
import { formatOption, organisationOption, policyOption, tightenOption } from '../options.ts';

interface Flags extends TierOptions {
  readonly model?: string;
  readonly workspace: string;
  readonly out?: string;
  readonly claude?: string;
  readonly maxTurns?: number;
  readonly maxCalls?: number;
  readonly maxCost?: number;
  readonly timeout?: number;
  readonly isolation: RunOptions['isolation'];
  readonly airGapped?: boolean;
  readonly failOn: Severity | 'never';
  readonly format: string;
}

const positive = (text: string): number => {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('expected a number greater than 0');
  return value;
};

const count = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('expected a whole number, at least 1');
  return value;
};

export function addRun(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('run')
    .summary('run Claude Code unattended behind the policy')
    .description(
      'Starts the real Claude Code headless in a folder. Every tool call is decided and recorded before it runs; at the end the evidence is sealed: log, findings (SARIF), transcripts, policy and report.',
    )
    .argument('[task...]', 'what the agent is to do; write it after `--`')
    .addOption(policyOption())
    .addOption(organisationOption())
    .addOption(tightenOption())
    .option(
      '--model <model>',
      'script:FILE plays a script on this machine; `anthropic` needs $ANTHROPIC_API_KEY (default: anthropic)',
    )
    .option('--workspace <folder>', 'the folder that the agent works in', '.')
    .option('--out <folder>', 'where the evidence goes (default: the state folder of this user)')
    .option('--claude <path>', 'the Claude Code program (default: the installed one)')
    .option('--timeout <seconds>', 'end the run after this time', positive)
    .option('--max-turns <n>', 'model turns', count)
    .option('--max-calls <n>', 'tool calls', count)
    .option('--max-cost <usd>', 'US dollars spent on the model', positive)
    .addOption(
      new Option('--isolation <mode>', 'hide other processes, keys and evidence from the agent (needs bubblewrap)')
        .choices(['auto', 'required', 'off'])
        .default('auto'),
    )
    .option('--air-gapped', 'refuse every connection of ours that leaves this machine')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 2 when code findings of this severity are left')
        .choices(['error', 'warning', 'note', 'never'])
        .default('never'),
    )
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        notes: ['Limits can only be tighter than those of the policy.'],
        examples: [
          'policy run -- "fix the failing test in src/date.ts"',
          'policy run --policy policy.yaml --max-cost 2 --timeout 900 -- "update the changelog"',
          'policy run --model script:examples/scripts/look-around.yaml --workspace examples/demo/repo',
        ],
        exits: {
          0: 'completed',
          1: 'the run failed or was stopped',
          2: 'code findings are left for which the policy fails the run, or at --fail-on',
        },
      }),
    )
    .action(async (words: string[], flags: Flags) => {
      const result = await start(words, flags, io);
      if (flags.format === 'json') io.out(JSON.stringify(summary(result), null, 2));
      else printEnd(result, io);
      done(
        result.outcome !== 'completed'
          ? exitCodes.failed
          : result.codeFailures.length > 0 || findingsAt(result, flags.failOn)
            ? exitCodes.denied
            : exitCodes.ok,
      );
    });
}

async function start(words: readonly string[], flags: Flags, io: Io): Promise<RunResult> {
  // Loaded here: the other commands start faster without it.
  const [{ runAgent }, { findClient }, { openKeys }] = await Promise.all([
    import('../../run/run.ts'),
    import('../../adapters/claude-code/client.ts'),
    import('../../adapters/store/keys.ts'),
  ]);
  const workspace = resolve(io.cwd, flags.workspace);
  const policy = compileFiles(tierFiles(flags, io.cwd, io.environment));
  const chosen = await chooseModel(flags.model, workspace, io);
  const task = words.join(' ').trim() || chosen.task;
  if (task === undefined)
    throw inputError(
      'ARGUMENT_INVALID',
      'there is no task',
      'write it after `--`: policy run -- "fix the failing test"',
    );
  const client = await findClient(flags.claude, io.environment);
  const control = new AbortController();
  const abort = () => control.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  const show = progressPrinter(flags, io);
  try {
    return await runAgent({
      task,
      workspace,
      policy,
      model: chosen.model,
      client,
      keys: openKeys(io.environment),
      out: resolve(io.cwd, flags.out ?? join(stateFolder(io.environment), 'runs')),
      limits: limitsOf(flags),
      isolation: flags.isolation,
      airGapped: flags.airGapped === true,
      environment: io.environment,
      daemonEntry: process.argv[1] ?? '',
      signal: control.signal,
      onEvent: event => {
        for (const line of progressLines(event, io.paint)) show(line);
      },
      onOutput: event => {
        if (event.type === 'text')
          show(io.paint('dim', `  ${event.subagent ? 'sub-agent' : 'agent'}: ${printable(event.text).slice(0, 200)}`));
      },
    });
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
}

/** Shows a run to whoever watches. When nobody does any more the run goes on: its evidence is what counts. */
function progressPrinter(flags: Flags, io: Io): (line: string) => void {
  let watched = flags.format !== 'json';
  return line => {
    if (!watched) return;
    try {
      io.out(line);
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
      watched = false;
    }
  };
}

function limitsOf(flags: Flags): Limits {
  const { timeout, maxTurns, maxCalls, maxCost } = flags;
  return {
    ...(timeout === undefined ? {} : { wall_clock_s: timeout }),
    ...(maxTurns === undefined ? {} : { turns: maxTurns }),
    ...(maxCalls === undefined ? {} : { calls: maxCalls }),
    ...(maxCost === undefined ? {} : { cost_usd: maxCost }),
  };
}

async function chooseModel(
  given: string | undefined,
  workspace: string,
  io: Io,
): Promise<{ model: ModelChoice; task?: string }> {
  if (given?.startsWith('script:')) {
    const { loadScript } = await import('../../adapters/scripted-model/script.ts');
    const script = loadScript(readText(resolve(io.cwd, given.slice('script:'.length))), { workspace });
    return { model: { kind: 'script', script }, ...(script.task === undefined ? {} : { task: script.task }) };
  }
  if (given !== undefined && given !== 'anthropic')
    throw inputError('ARGUMENT_INVALID', `unknown model \`${given}\``, 'expected `anthropic` or `script:FILE`');
  const key = io.environment['ANTHROPIC_API_KEY'];
  if (key === undefined || key === '')
    throw inputError(
      'ARGUMENT_INVALID',
      'there is no model: $ANTHROPIC_API_KEY is not set',
      'set the key, or play a script with --model script:FILE',
    );
  const url = io.environment['ANTHROPIC_BASE_URL'] || 'https://api.anthropic.com';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw inputError('ARGUMENT_INVALID', '$ANTHROPIC_BASE_URL is not an http or https address');
  return { model: { kind: 'anthropic', url, key } };
}

function findingsAt(result: RunResult, threshold: Flags['failOn']): boolean {
  if (threshold === 'never') return false;
  const order: readonly Severity[] = ['note', 'warning', 'error'];
  return result.openFindings.some(finding => order.indexOf(finding.severity) >= order.indexOf(threshold));
}

function summary(result: RunResult) {
  const { run, outcome, reasons, folder, openFindings, codeFailures, answer } = result;
  return {
    run,
    outcome,
    reasons,
    findings: openFindings.length,
    codeFailures,
    answer,
    bundle: folder,
    sarif: join(folder, 'findings.sarif'),
    report: join(folder, 'report.html'),
  };
}

function printEnd(result: RunResult, io: Io): void {
  const { paint } = io;
  const population = result.manifest.population;
  const good = result.outcome === 'completed';
  io.out('');
  if (population)
    io.out(
      `${population.toolUses} tool calls, ${population.decisions} decisions, ${population.rejectedByClient} refused by the client itself: ${population.complete ? 'every call is accounted for' : 'the numbers do not add up'}`,
    );
  io.out(
    `${paint(good ? 'green' : 'red', paint('bold', result.outcome))}${good ? '' : `: ${result.reasons.map(printable).join('; ')}`}`,
  );
  if (result.report.code.files > 0) io.out(codeSentence(result.report.code));
  for (const failure of result.codeFailures)
    io.out(`${paint('red', 'the policy fails the run')}: ${printable(failure)}`);
  for (const [name, path] of [
    ['bundle', ''],
    ['sarif', 'findings.sarif'],
    ['report', 'report.html'],
  ] as const) {
    const full = join(result.folder, path);
    const near = relative(io.cwd, full);
    io.out(`${name}: ${near.startsWith('..') ? full : near}`);
  }
}
