import type { Command } from 'commander';
import { guide } from '../help.ts';
import type { ExitCode, Io } from '../io.ts';
import { addScanCode } from './scan/code.ts';
import { addScanSecrets } from './scan/secrets.ts';

export function addScan(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const scan = program
    .command('scan')
    .summary('scan files for secrets or for weaknesses in code')
    .description('Scans files for secrets or for weaknesses in code. Nothing leaves this machine.')
    .addHelpText(
      'after',
      guide({
        examples: ['policy scan secrets .', 'policy scan code src'],
        exits: { 0: 'nothing found', 2: 'findings of severity warning or error' },
      }),
    );
  addScanSecrets(scan, io, done);
  addScanCode(scan, io, done);
}
