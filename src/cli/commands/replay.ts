import type { Command } from 'commander';
import type { TierOptions } from '../../adapters/policy-places.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { tally } from '../../policy/diff/replay.ts';
import { type Replayed, renderFlips } from '../../render/policy-diff.ts';
import { createRedactor } from '../../scan/secrets/redact.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption, noOrganisationOption, organisationOption, policyOption, tightenOption } from '../options.ts';
import { createDecider, openPolicy, readLogs } from '../policies.ts';
import { bareCall, cleaner, replayedOf, saidThen, whereOf } from '../replayed.ts';

export function addReplay(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('replay')
    .summary('decide the calls of past runs once more')
    .description(
      'Decides the calls of logs with a policy: how often each rule decides, and which calls are decided otherwise than they were. Nothing is run, and no file of this machine plays a part.',
    )
    .argument('<logs...>', 'bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them')
    .addOption(policyOption())
    .addOption(organisationOption())
    .addOption(noOrganisationOption())
    .addOption(tightenOption())
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        notes: [
          'Logs hold inputs with secrets masked and long texts cut: calls that are not whole are counted and left out.',
          'Compared is what the rules say; verdicts of the adjudicator and of people are not asked for again.',
        ],
        examples: ['policy replay out/*', 'policy replay --policy policy.yaml calls.jsonl --format json'],
        exits: { 0: 'no call passes now that did not pass by rule', 2: 'some do' },
      }),
    )
    .action((logs: string[], options: TierOptions & { format: string }) => {
      const { compiled } = openPolicy(options, io);
      const { calls, lost } = readLogs(logs, io.cwd);
      const decide = createDecider(compiled, io);
      const said = calls.map(past => decide(past.call, past.workspace).said);
      const clean = cleaner(createRedactor(openKeys(io.environment).fingerprint));
      const twice = calls.flatMap((past, i) => {
        const now = said[i];
        const old = now && saidThen(past, now);
        return now && old ? [{ call: bareCall(past.call), where: whereOf(past), old, now }] : [];
      });
      const replayed = replayedOf(twice, calls, lost, clean);
      const counts = tally(said);
      if (options.format === 'json')
        io.out(
          JSON.stringify({ policy: compiled.digest, decisions: counts, compared: twice.length, ...replayed }, null, 2),
        );
      else io.out(render(counts, replayed, twice.length, io));
      done(replayed.flips.some(({ direction }) => direction === 'loosened') ? exitCodes.denied : exitCodes.ok);
    });
}

function render(counts: ReturnType<typeof tally>, replayed: Replayed, compared: number, io: Io): string {
  const totals = new Map<string, number>();
  for (const { standing, count } of counts) totals.set(standing, (totals.get(standing) ?? 0) + count);
  const width = String(replayed.calls).length;
  const row = (count: number, text: string) => `${String(count).padStart(width)} ${text}`;
  const percent = (count: number) => `${((100 * count) / Math.max(1, replayed.calls)).toFixed(1)} %`;
  return [
    ...[...totals].map(([standing, count]) => row(count, `${io.paint('bold', standing)} (${percent(count)})`)),
    '',
    ...counts.map(({ standing, rule, count }) => row(count, `${standing} ${rule}`)),
    '',
    ...renderFlips(replayed, io.paint),
    `${compared} of ${replayed.calls} calls have a recorded answer of the rules`,
  ].join('\n');
}
