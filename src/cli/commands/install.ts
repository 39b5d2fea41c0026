import type { Command } from 'commander';
import { guide } from '../help.ts';
import type { ExitCode, Io } from '../io.ts';
import { addInstallPreCommit } from './install/pre-commit.ts';

export function addInstall(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const install = program
    .command('install')
    .summary('install checks where people work')
    .description('Installs checks where people work, and takes them away again.')
    .addHelpText('after', guide({ examples: ['policy install pre-commit'], exits: { 0: 'done' } }));
  addInstallPreCommit(install, io, done);
}
