import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';

/** The daemon of a run; started by `policy run`, over a private channel, never by hand. */
export function addServe(program: Command, _io: Io, _done: (code: ExitCode) => void): void {
  program
    .command('serve', { hidden: true })
    .description('The daemon of one run; `policy run` starts it.')
    .action(async () => {
      if (!process.connected) throw new Error('`policy serve` is started by `policy run`');
      const { serveDaemon } = await import('../../run/daemon.ts');
      await new Promise<void>(resolve => {
        process.once('disconnect', () => setTimeout(resolve, 20_000).unref());
        serveDaemon();
      });
    });
}
