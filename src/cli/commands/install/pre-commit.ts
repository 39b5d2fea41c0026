import { chmodSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { inputError, messageOf } from '../../../errors.ts';
import { guide } from '../../help.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { isThere, writeText } from '../../write.ts';
import { hookFolder } from './hook-folder.ts';
import { formerHook, hookScript, isOurs } from './hook-script.ts';

export function addInstallPreCommit(install: Command, io: Io, done: (code: ExitCode) => void): void {
  install
    .command('pre-commit')
    .summary('scan what is staged for secrets before each commit')
    .description(
      'Installs a git hook that runs `policy scan secrets --staged` before each commit. A hook that is there already is kept and runs first. When this installation is gone, the hook fails: nothing is committed unscanned.',
    )
    .option('--force', 'also where another tool keeps the hooks, or other repositories use them')
    .option('--uninstall', 'take the hook away, and put back what was there before')
    .addHelpText(
      'after',
      guide({
        examples: ['policy install pre-commit', 'policy install pre-commit --uninstall'],
        exits: { 0: 'done', 3: 'the hooks are not ours to change, or this is not a git repository' },
      }),
    )
    .action(async ({ force, uninstall }: { force?: true; uninstall?: true }) => {
      const git = { cwd: io.cwd, environment: io.environment };
      const folder = await hookFolder(git, force === true || uninstall === true);
      io.out(changed(() => (uninstall ? remove(folder, io) : put(folder, io))));
      done(exitCodes.ok);
    });
}

function changed(change: () => string): string {
  try {
    return change();
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error;
    throw inputError('ARGUMENT_INVALID', `the hook cannot be changed: ${messageOf(error)}`, undefined, error);
  }
}

function put(folder: string, io: Io): string {
  const [hook, former] = [join(folder, 'pre-commit'), join(folder, formerHook)];
  const isTaken = isThere(hook) && !isOurHook(hook);
  if (isTaken && isThere(former))
    throw inputError(
      'ARGUMENT_INVALID',
      `both \`${named(hook, io)}\` and \`${named(former, io)}\` are hooks of others`,
      'make one of the two, and remove the other',
    );
  if (isTaken) renameSync(hook, former);
  const [, cli = ''] = process.argv;
  writeText(hook, hookScript(process.execPath, realpathSync(cli)));
  chmodSync(hook, 0o755);
  const kept = isThere(former) ? `; what was there runs first, as \`${named(former, io)}\`` : '';
  return `${io.paint('green', 'installed')} \`${named(hook, io)}\`${kept}`;
}

function remove(folder: string, io: Io): string {
  const [hook, former] = [join(folder, 'pre-commit'), join(folder, formerHook)];
  if (!isThere(hook)) return `there is no hook \`${named(hook, io)}\``;
  if (!isOurHook(hook))
    throw inputError('ARGUMENT_INVALID', `\`${named(hook, io)}\` is not our hook`, 'it stays as it is');
  if (!isThere(former)) {
    rmSync(hook);
    return `${io.paint('green', 'removed')} \`${named(hook, io)}\``;
  }
  renameSync(former, hook);
  return `${io.paint('green', 'removed')} our hook; \`${named(hook, io)}\` is what it was before`;
}

function isOurHook(hook: string): boolean {
  try {
    return isOurs(readFileSync(hook, 'utf8'));
  } catch {
    // A link that leads nowhere is somebody else's.
    return false;
  }
}

const named = (path: string, io: Io) => relative(io.cwd, path);
