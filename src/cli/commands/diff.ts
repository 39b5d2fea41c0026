import type { Command } from 'commander';
import { type TierOptions, today } from '../../adapters/policy-places.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { interpret } from '../../interpret/interpret.ts';
import { diffPolicies, loosens } from '../../policy/diff/diff.ts';
import { renderDiff } from '../../render/policy-diff.ts';
import { renderDiffMarkdown } from '../../render/policy-diff-markdown.ts';
import { createRedactor } from '../../scan/secrets/redact.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption, noOrganisationOption, organisationOption, tightenOption } from '../options.ts';
import { createDecider, openPolicy, readLogs } from '../policies.ts';
import { bareCall, cleaner, replayedOf, whereOf } from '../replayed.ts';

interface DiffOptions extends TierOptions {
  readonly replay?: readonly string[];
  readonly format: string;
}

export function addDiff(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('diff')
    .summary('say what a change of policy loosens and tightens')
    .description(
      'Compares what two policies decide, not how they are written. Each difference comes with a call that shows it, decided with both: made from the rules, their examples, and, with --replay, from logs.',
    )
    .argument('<old>', 'the policy as it was, by path or pack name')
    .argument('<new>', 'the policy as it is to be')
    .option(
      '--replay <log...>',
      'also decide the calls of these logs with both: bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them',
    )
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .addOption(formatOption(['terminal', 'markdown', 'json']))
    .addHelpText(
      'after',
      guide({
        notes: [
          'What differs without a call that shows it is named as what cannot be told. It counts as loosened unless it can only tighten.',
        ],
        examples: [
          'git show main:policy.yaml > /tmp/old.yaml && policy diff /tmp/old.yaml policy.yaml --format markdown',
          'policy diff default policy.yaml --replay out/*',
          'policy diff old.yaml policy.yaml --organisation ../organisation.yaml',
          'policy diff old-organisation.yaml organisation.yaml --no-organisation',
        ],
        exits: { 0: 'nothing is loosened', 2: 'something is loosened, or that cannot be ruled out' },
      }),
    )
    .action((old: string, now: string, options: DiffOptions) => {
      const open = (policy: string) => openPolicy({ ...options, policy }, io);
      const [before, after] = [open(old), open(now)];
      const found = diffPolicies(before.compiled, after.compiled, interpret, today());
      const clean = cleaner(createRedactor(openKeys(io.environment).fingerprint));
      const diff = { ...found, changes: clean(found.changes) };
      const replayed = options.replay && replay(before.compiled, after.compiled, options.replay, io, clean);
      if (options.format === 'json')
        io.out(JSON.stringify({ ...diff, ...(replayed ? { replay: replayed } : {}) }, null, 2));
      else if (options.format === 'markdown') io.out(renderDiffMarkdown(diff, replayed));
      else io.out(renderDiff(diff, replayed, io.paint));
      const looser = replayed?.flips.some(({ direction }) => direction === 'loosened') === true;
      done(looser || loosens(diff) ? exitCodes.denied : exitCodes.ok);
    });
}

type Compiled = ReturnType<typeof openPolicy>['compiled'];

function replay(old: Compiled, now: Compiled, logs: readonly string[], io: Io, clean: ReturnType<typeof cleaner>) {
  const { calls, lost } = readLogs(logs, io.cwd);
  const [before, after] = [createDecider(old, io), createDecider(now, io)];
  const twice = calls.map(past => ({
    call: bareCall(past.call),
    where: whereOf(past),
    old: before(past.call, past.workspace).said,
    now: after(past.call, past.workspace).said,
  }));
  return replayedOf(twice, calls, lost, clean);
}
