import type { Command } from 'commander';
import { guide } from '../../help.ts';
import type { ExitCode, Io } from '../../io.ts';
import { formatOption } from '../../options.ts';

export function addExplainFinding(explain: Command, io: Io, done: (code: ExitCode) => void): void {
  explain
    .command('finding')
    .summary('say what a rule of the scanners is about, or why code was or was not reported')
    .description(
      'Explains a rule: what is wrong, the code as it should not be and as it should, what to do. Or a place in code: what is reported there and the way of the data to it, what is suppressed and until when, and which rules looked at the line and found nothing.',
    )
    .argument('<what>', 'a rule, a file, or `FILE:LINE`')
    .addOption(formatOption(['terminal', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: ['policy explain finding python-sql-injection', 'policy explain finding src/views.py:23'],
        exits: { 0: 'a rule is explained, or nothing is reported there', 2: 'something is reported there' },
      }),
    )
    .action(async (what: string, { format }: { format: string }) => {
      // The scanner and its parsers are for whoever asks for them.
      const { explainFinding } = await import('./finding-place.ts');
      done(await explainFinding(what, format, io));
    });
}
