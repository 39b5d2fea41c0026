import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { compileFiles } from '../../adapters/policy-files.ts';
import { policyNames, tierFiles } from '../../adapters/policy-places.ts';
import { inputError } from '../../errors.ts';
import { choosePacks, firstPolicy } from '../../policy/first-policy.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { isThere, writeText } from '../write.ts';

export function addInit(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .summary('write a first policy for this project')
    .description(
      'Looks at what the project is made of and writes `policy.yaml`, which builds on the pack `default` and the packs for what was found, says why, shows what to fill in, and proves that it compiles.',
    )
    .argument('[folder]', 'the project', '.')
    .option('--force', 'replace a policy that is there')
    .addHelpText(
      'after',
      guide({
        examples: ["policy init && policy check && policy explain 'git push --force origin main'"],
        exits: { 0: 'written', 3: 'there is a policy already, or invalid input' },
      }),
    )
    .action((folder: string, options: { force?: boolean }) => {
      const project = resolve(io.cwd, folder);
      const file = join(project, 'policy.yaml');
      const found = policyNames.map(name => join(project, name)).find(isThere);
      if (found !== undefined && !options.force)
        throw inputError(
          'ARGUMENT_INVALID',
          `\`${relative(io.cwd, found) || found}\` is already there`,
          'edit it, or start anew with --force',
        );
      const chosen = choosePacks(filesOf(project));
      writeText(file, firstPolicy(basename(project), chosen));
      const { policy, digest } = compileFiles(tierFiles({ policy: file }, project, io.environment));
      io.out(
        `${io.paint('green', 'wrote')} ${relative(io.cwd, file) || file}: ${policy.rules?.length ?? 0} rules with those of ${['default', ...chosen.map(({ pack }) => pack)].map(pack => `\`${pack}\``).join(', ')}, digest ${digest.slice(0, 12)}`,
      );
      io.out('next: policy explain \'rm -rf build\'    policy run -- "describe this project"');
      done(exitCodes.ok);
    });
}

/** Folders that say nothing about the project, or too much. */
const skipped =
  /^(?:node_modules|vendor|third_party|dist|build|target|out|coverage|venv|__pycache__|fixtures|testdata)$/;
const shownDots = new Set(['.git', '.github', '.devcontainer', '.devcontainer.json', '.ebextensions']);
const maxDepth = 3;
/** Enough to know what a project is made of; a mirror of the world has millions. */
const maxFiles = 5_000;

/** The files of a project down to some depth, nearest first, as paths from its folder. Links are not followed. */
function filesOf(project: string): string[] {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; depth < maxDepth && files.length < maxFiles; depth++) {
    const found = level.flatMap(folder => tellingEntries(project, folder));
    files.push(...found.map(({ path }) => path));
    level = found.filter(({ open }) => open).map(({ path }) => path);
  }
  return files.slice(0, maxFiles);
}

/** What in a folder says something about the project, and whether to look into it. */
function tellingEntries(project: string, folder: string): { path: string; open: boolean }[] {
  return entriesOf(join(project, folder)).flatMap(entry => {
    const dotted = entry.name.startsWith('.');
    if ((dotted && !shownDots.has(entry.name)) || skipped.test(entry.name)) return [];
    return [{ path: folder === '' ? entry.name : `${folder}/${entry.name}`, open: entry.isDirectory() && !dotted }];
  });
}

/** What cannot be read tells nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
