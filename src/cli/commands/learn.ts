import { type Command, InvalidArgumentError } from 'commander';
import { readText, resolveExtends } from '../../adapters/files.ts';
import type { TierOptions } from '../../adapters/policy-places.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import type { PastCall } from '../../audit/past-calls.ts';
import { interpret } from '../../interpret/interpret.ts';
import { compilePolicy } from '../../policy/compile.ts';
import { type Approval, type Learned, learnRules } from '../../policy/learn/learn.ts';
import { loadTiers, type TierSource } from '../../policy/load.ts';
import { callLine } from '../../render/call-line.ts';
import { renderProposals } from '../../render/learned-rules.ts';
import { printable } from '../../render/paint.ts';
import { createRedactor } from '../../scan/secrets/redact.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption, noOrganisationOption, organisationOption, policyOption, tightenOption } from '../options.ts';
import { openPolicy, readLogs } from '../policies.ts';
import { cleaner, reasonsOf } from '../replayed.ts';

export function addLearn(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('learn')
    .summary('propose narrow rules from repeated approvals')
    .description(
      'Looks in logs for calls that a person or the adjudicator approved again and again, and prints rules that allow just these, with examples, as YAML to paste. Changes nothing by itself.',
    )
    .argument('<logs...>', 'bundles, or `events.jsonl` of runs')
    .addOption(policyOption())
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .option('--min <n>', 'how often something must have been approved', wholeNumber, 3)
    .option('--folders', 'let paths that all lie in one folder of the workspace stand for that folder')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        notes: [
          'A rule covers what was seen and nothing more: the same programs, words, flags and paths; --folders alone makes it broader.',
          'No rule is made for shells, interpreters, package runners, wrappers, wildcards, or what was not understood.',
        ],
        examples: ['policy learn out/* > proposed.yaml', 'policy learn --min 5 --folders --policy policy.yaml out/*'],
        exits: { 0: 'done, whether or not there is a proposal' },
      }),
    )
    .action((logs: string[], options: TierOptions & { min: number; folders?: boolean; format: string }) => {
      const { compiled, files } = openPolicy(options, io);
      const { calls, lost } = readLogs(logs, io.cwd);
      const approvals = calls.flatMap(approvalOf);
      const found = learnRules(approvals, compiled, interpret, { least: options.min, folders: options.folders });
      const learned = cleaner(createRedactor(openKeys(io.environment).fingerprint))(found);
      const yaml = renderProposals(learned.proposals);
      if (learned.proposals.length > 0) proveIt(yaml, JSON.stringify(compiled.policy.mcp ?? {}), files.organisation);
      if (options.format === 'json')
        io.out(JSON.stringify({ approvals: approvals.length, ...learned, lost: reasonsOf(lost) }, null, 2));
      else {
        if (learned.proposals.length > 0) io.out(yaml);
        io.err(summary(learned, approvals.length, reasonsOf(lost)));
      }
      done(exitCodes.ok);
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('expected a whole number, at least 1');
  return Number(text);
}

function approvalOf({ call, workspace, outcome }: PastCall): Approval[] {
  if (outcome === 'approved-by-human') return [{ call, workspace, by: 'person' }];
  return outcome === 'approved-by-model' ? [{ call, workspace, by: 'adjudicator' }] : [];
}

/** What is printed compiles, and the tier above lets a repository say it; or nothing is printed. */
function proveIt(rules: string, mcp: string, organisation: string | undefined): void {
  const text = `version: 1\nname: learned\nmcp: ${mcp}\n${rules}\n`;
  const above: TierSource[] =
    organisation === undefined ? [] : [{ tier: 'organisation', source: readText(organisation) }];
  const own: TierSource = { tier: 'repository', source: { file: 'proposed rules', text } };
  compilePolicy(loadTiers([...above, own], resolveExtends), interpret);
}

function summary(
  { proposals, refusals, spared }: Learned,
  approvals: number,
  lost: ReturnType<typeof reasonsOf>,
): string {
  return [
    `${approvals} approvals; ${proposals.length} rules would have spared ${spared} of them`,
    ...refusals.map(
      ({ why, count, call }) => `no rule for ${count}: ${why}, such as ${printable(callLine(call)).slice(0, 160)}`,
    ),
    ...lost.map(({ why, count, first }) => `left out ${count}: ${why}, the first at ${first}`),
  ].join('\n');
}
