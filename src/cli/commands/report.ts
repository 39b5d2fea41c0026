import { resolve } from 'node:path';
import type { Command } from 'commander';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { formatOption } from '../options.ts';
import { writeText } from '../write.ts';

export function addReport(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('report')
    .summary('make the report of a run again from its bundle')
    .description(
      'Computes the report from the log of a bundle, so that nobody has to believe the one inside. The bundle must be intact.',
    )
    .argument('<bundle>', "the bundle's folder")
    .option('--output <file>', 'write to a file instead of standard output')
    .addOption(formatOption(['markdown', 'html', 'json']))
    .addHelpText(
      'after',
      guide({
        examples: ['policy report out/run-20261121T110127Z-6f2a1c --format html --output report.html'],
        exits: { 0: 'done', 3: 'the bundle is not intact, or invalid input' },
      }),
    )
    .action(async (path: string, options: { output?: string; format: string }) => {
      const { reportOf } = await import('../../run/report-again.ts');
      const text = reportOf(resolve(io.cwd, path), options.format, io.environment);
      if (options.output === undefined) io.out(text.trimEnd());
      else writeText(resolve(io.cwd, options.output), text);
      done(exitCodes.ok);
    });
}
