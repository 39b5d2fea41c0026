import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Run } from '../../program.ts';
import { asScript } from '../as-script.ts';
import { asking } from '../entry.ts';
import { changing } from './change.ts';
import { configuring, givenSettings } from './config.ts';
import { handingOn, isScript } from './hand-on.ts';
import { history } from './history.ts';
import { looking } from './look.ts';
import { remotes } from './remote.ts';
import { settingAside } from './set-aside.ts';

const globalSpec: ProgramSpec = {
  flags:
    '--no-pager -P -p --paginate -v -h --version --help --no-optional-locks --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --no-replace-objects --no-lazy-fetch --no-advice --bare --html-path --man-path --info-path --exec-path',
  values: {
    '-C': 'folder',
    '-c': 'text',
    '--git-dir': 'read',
    '--work-tree': 'text',
    '--namespace': 'text',
    '--list-cmds': 'text',
  },
  subcommands: Object.fromEntries(
    Object.entries({
      ...looking,
      ...changing,
      ...settingAside,
      ...history,
      ...configuring,
      ...remotes,
      ...handingOn,
    }).map(([name, spec]) => [name, spec.subcommands ? spec : helpful(spec)]),
  ),
};

/** Every sub-command explains itself; `-h` is something else to some. */
function helpful(spec: ProgramSpec): ProgramSpec {
  return spec.noOptions ? spec : asking(spec);
}

/** Whatever git does, it does to the repository of the folder where it is started, which may not be the project's. */
function git(invocation: Invocation): Analysis {
  const parsed = parseArgs(globalSpec, invocation.args);
  const analysis = analyseParsed(globalSpec, parsed, invocation);
  const trees = parsed.values('--work-tree').filter(arg => staticText(arg) !== '.');
  const faults = [
    ...givenSettings(parsed.values('-c'), invocation),
    ...trees.map(() => unknown(invocation, 'files that are not those of the folder')),
  ];
  const folders = parsed.values('-C');
  const here: Operation[] =
    folders.length === 0 && parsed.operands.length > 0 ? invocation.paths('read', literalArg('.')) : [];
  const runs = (analysis.runs ?? []).flatMap((run): readonly Run[] =>
    'args' in run && isScript(run.args) ? asScript(run.args) : [run],
  );
  return { ...analysis, runs, operations: [...faults, ...here, ...analysis.operations] };
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
      'git clone git@example.com:a/b.git': ['read /workspace', 'write /workspace/b (tree)', 'connect example.com'],
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
      'git branch -d done': ['read /workspace', 'change git branch done'],
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
        'change git config core.pager',
        'unknown git: the configuration `core.pager=./x` may run a program',
        'read /workspace',
      ],
      'git diff /dev/null ~/.ssh/id_rsa': ['read /workspace', 'read /home/user/.ssh/id_rsa'],
      'git grep --no-index KEY ../x': ['read /workspace', 'read /workspace/KEY (tree)', 'read /x (tree)'],
      'git grep -O./x foo': ['read /workspace', 'unknown git: the option `-O` is not known'],
      'git frobnicate': ['read /workspace', 'unknown git: the sub-command `frobnicate` is not known'],
      'git diff --ext-diff': ['read /workspace', 'unknown git: the option `--ext-diff` is not known'],
      'git stash push -m x': ['read /workspace', 'change git stash'],
      'git show HEAD:.env': ['read /workspace', 'read /workspace/.env'],
      'git stash push -- a': ['read /workspace', 'write /workspace/a (tree)', 'change git stash'],
      'git add -f .env': ['read /workspace', 'read /workspace/.env', 'change git add'],
      'git clean -fdx .claude': ['read /workspace', 'delete /workspace/.claude (tree)', 'change git clean'],
      'git rebase --continue': ['read /workspace', 'change git merge'],
      "git rebase -x 'rm a' main": ['read /workspace', 'change git rebase', 'execute rm a', 'delete /workspace/a'],
      'git bisect run rm a': ['read /workspace', 'change git switch', 'execute rm a', 'delete /workspace/a'],
      "git submodule foreach 'rm a; pwd'": ['read /workspace', 'execute rm a', 'delete /workspace/a', 'execute pwd'],
      'git config core.hooksPath x': ['read /workspace', 'change git config core.hooksPath'],
      'git config user.name x': ['read /workspace', 'change git setting user.name'],
      'git config --get http.https://example.com/.extraheader': [
        'read /workspace',
        'unknown git: a login may stand there',
      ],
      'git credential fill': ['read /workspace', 'change git config credential.helper'],
      "git apply <<< '+++ b/.claude/settings.json'": [
        'read /workspace',
        'write /workspace/.claude/settings.json',
        'change git apply',
      ],
      'git archive HEAD .env': ['read /workspace', 'read /workspace/.env (tree)'],
      'git push --no-verify origin x': [
        'read /workspace',
        'change git push x',
        'change git skip-hooks',
        'connect git:origin',
      ],
      'git reflog expire --expire=now --all': ['read /workspace', 'change git reflog-drop'],
      'git gc --prune=now': ['read /workspace', 'change git reflog-drop'],
      'git update-ref refs/heads/main x': ['read /workspace', 'change git branch refs/heads/main (force)'],
    },
  },
];
