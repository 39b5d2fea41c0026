import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { realPath } from '../../../adapters/files.ts';
import { askGit, type Git } from '../../../adapters/git.ts';
import { inputError } from '../../../errors.ts';

/** Tools that keep the hooks of a repository, the files that tell, and what to add there instead. */
const managers = [
  {
    name: 'the pre-commit framework',
    files: ['.pre-commit-config.yaml'],
    instead: 'add a hook with `entry: policy scan secrets --staged`, `language: system` and `pass_filenames: false`',
  },
  { name: 'husky', files: ['.husky'], instead: 'add the line `policy scan secrets --staged` to `.husky/pre-commit`' },
  {
    name: 'lefthook',
    files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
    instead: 'add a command with `run: policy scan secrets --staged` to `pre-commit`',
  },
  {
    name: 'overcommit',
    files: ['.overcommit.yml'],
    instead: 'add a hook with `command: [policy, scan, secrets, --staged]` to `PreCommit`',
  },
] as const;

/**
 * The folder of the hooks that commits in this repository run. Throws `InputError` where there is none, and, unless it is
 * forced, where another tool keeps them or they are not this repository's own.
 */
export async function hookFolder(git: Git, force: boolean): Promise<string> {
  const ask = async (...args: string[]) => (await askGit(['rev-parse', ...args], git, true)).replace(/\n$/, '');
  if ((await ask('--is-bare-repository')) === 'true')
    throw inputError('INPUT_INVALID', 'nobody commits in a bare repository', 'install the hook where it is cloned to');
  const top = realPath(resolve(git.cwd, await ask('--show-toplevel')));
  const folder = realPath(resolve(git.cwd, await ask('--git-path', 'hooks')));
  if (force) return folder;
  for (const { name, files, instead } of managers) {
    const found = files.find(file => existsSync(join(top, file)));
    if (found === undefined) continue;
    const message = `${name} keeps the hooks of this repository (\`${found}\`)`;
    throw inputError('ARGUMENT_INVALID', message, `${instead}; --force puts our hook in front of it`);
  }
  const shared = realPath(resolve(git.cwd, await ask('--git-common-dir')));
  if (!isBelow(folder, shared) && !isBelow(folder, top))
    throw inputError(
      'ARGUMENT_INVALID',
      `the hooks are in \`${folder}\`, which other repositories may use, too (core.hooksPath)`,
      'install it there for all of them with --force',
    );
  return folder;
}

function isBelow(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith('..');
}
