import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { changing } from './change.ts';
import { looking } from './look.ts';
import { remotes } from './remote.ts';

const globalSpec: ProgramSpec = {
  flags: '--no-pager -P --version --no-optional-locks --literal-pathspecs --no-replace-objects',
  values: { '-C': 'folder', '-c': 'text' },
  subcommands: { ...looking, ...changing, ...remotes },
};

/** Configuration given on the command line can name programs; only a few harmless keys are understood. */
const harmlessConfig =
  /^(?:user\.(?:name|email)|color\.(?!pager)[a-z]+|core\.(?:quotepath|autocrlf|abbrev)|commit\.gpgsign|init\.defaultbranch|advice\.[a-z]+|diff\.(?:renames|algorithm)|log\.[a-z]+)=/i;

/** Whatever git does, it does to the repository of the folder where it is started, which may not be the project's. */
function git(invocation: Invocation): Analysis {
  const parsed = parseArgs(globalSpec, invocation.args);
  const analysis = analyseParsed(globalSpec, parsed, invocation);
  const settings = parsed.values('-c').map(value => staticText(value) ?? 'known only at run time');
  const faults = settings
    .filter(setting => !harmlessConfig.test(setting))
    .map(setting => unknown(invocation, `the configuration \`${setting}\` may run a program`));
  const folders = parsed.values('-C');
  const here: Operation[] =
    folders.length === 0 && parsed.operands.length > 0 ? invocation.paths('read', literalArg('.')) : [];
  return { ...analysis, operations: [...faults, ...here, ...analysis.operations] };
}

/** The version control system. */
export const gitPrograms: readonly Program[] = [
  {
    names: ['git'],
    analyse: git,
    examples: {
      'git --version': [],
      'git status --short': ['read /workspace'],
      'git -C /tmp log --oneline -5': ['read /tmp'],
      'git commit -m "$(cat msg)"': ['execute cat msg', 'read /workspace/msg', 'read /workspace', 'change git commit'],
      'git commit -m $X': [
        'read /workspace',
        'unknown git: the value of `-m` may be several words',
        'change git commit',
      ],
      'git commit --no-verify -m x': ['read /workspace', 'change git commit (force)'],
      'git push --force origin main': ['read /workspace', 'change git push main (force)', 'connect git:origin'],
      'git push origin +HEAD:refs/heads/main': [
        'read /workspace',
        'change git push main (force)',
        'connect git:origin',
      ],
      'git push origin heads/main': ['read /workspace', 'change git push main', 'connect git:origin'],
      'git push origin "refs/heads/*:refs/heads/*"': ['read /workspace', 'change git push', 'connect git:origin'],
      'git push': ['read /workspace', 'change git push @', 'connect git:default'],
      'git push origin :main': ['read /workspace', 'change git push-delete main', 'connect git:origin'],
      'git clone ext::sh x': [
        'read /workspace',
        'write /workspace/x (tree)',
        'unknown git: `ext::sh` runs a program of its own',
      ],
      'git clone git@example.com:a/b.git': ['read /workspace', 'connect example.com'],
      'git pull https://example.com/a.git main': ['read /workspace', 'connect example.com', 'change git pull'],
      'git clone ~/.password-store x': [
        'read /workspace',
        'write /workspace/x (tree)',
        'read /home/user/.password-store (tree)',
      ],
      'git reset --hard HEAD~1': ['read /workspace', 'change git reset-hard'],
      'git checkout -- a': ['read /workspace', 'write /workspace/a (tree)', 'change git discard'],
      'git checkout a.ts': ['read /workspace', 'write /workspace/a.ts (tree)', 'change git discard'],
      'git checkout -b x': ['read /workspace', 'change git switch'],
      'git branch -D main': ['read /workspace', 'change git branch-delete main (force)'],
      'git branch -f main x': ['read /workspace', 'change git branch (force)'],
      'git mv x .mcp.json': [
        'read /workspace',
        'delete /workspace/x (tree)',
        'write /workspace/.mcp.json (tree)',
        'write /workspace/.mcp.json/x (tree)',
        'change git mv',
      ],
      'git -c core.pager=./x log': [
        'unknown git: the configuration `core.pager=./x` may run a program',
        'read /workspace',
      ],
      'git diff /dev/null ~/.ssh/id_rsa': ['read /workspace', 'read /home/user/.ssh/id_rsa'],
      'git grep --no-index KEY ../x': ['read /workspace', 'read /workspace/KEY (tree)', 'read /x (tree)'],
      'git grep -O./x foo': ['read /workspace', 'unknown git: the option `-O` is not known'],
      'git frobnicate': ['read /workspace', 'unknown git: the sub-command `frobnicate` is not known'],
      'git diff --ext-diff': ['read /workspace', 'unknown git: the option `--ext-diff` is not known'],
      'git stash push -m x': ['read /workspace', 'change git stash'],
    },
  },
];
