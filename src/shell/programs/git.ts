import type { ChangeOperation, Operation } from '../../operation.ts';
import { analyseSpec, unknown } from '../analyse.ts';
import type { Arg } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

const output =
  '--stat --shortstat --numstat --name-only --name-status --no-pager --color= --no-color -p -u --patch --no-patch -s -q --quiet --oneline --graph --all --decorate= --no-decorate --cached --staged --summary --raw -w -b -M -C --word-diff= --abbrev= --abbrev-commit --no-renames --find-renames --reverse --merges --no-merges --first-parent --follow --full-diff --exit-code --check --ignore-all-space --ignore-space-change --ignore-blank-lines --text -z --relative= --branches --tags --remotes --date-order --topo-order --dirstat --compact-summary --minimal --patience --histogram --no-index';
const outputValues = {
  '-n --max-count': 'text',
  '--format': 'text',
  '--pretty': 'text',
  '--since': 'text',
  '--until': 'text',
  '--after': 'text',
  '--before': 'text',
  '--author': 'text',
  '--committer': 'text',
  '--grep': 'text',
  '-G': 'text',
  '-S': 'text',
  '-U --unified': 'text',
  '--diff-filter': 'text',
  '--date': 'text',
  '-L': 'text',
  '--skip': 'text',
  '--output': 'write',
  '--inter-hunk-context': 'text',
  '--diff-algorithm': 'text',
} as const;

/** A sub-command that only looks. */
const look = (flags = '', values: ProgramSpec['values'] = {}): ProgramSpec => ({
  flags: `${output} ${flags}`,
  values: { ...outputValues, ...values },
  operands: ['text*'],
  numbers: true,
});

const change = (name: string, target?: string, force?: boolean): ChangeOperation => ({
  kind: 'change',
  what: 'git',
  name,
  ...(target === undefined ? {} : { target }),
  ...(force ? { force } : {}),
});

/** A sub-command that changes the repository; `forced` are the flags that override a safeguard. */
const alter = (name: string, spec: ProgramSpec, forced: readonly string[] = []): ProgramSpec => ({
  operands: ['text*'],
  ...spec,
  also: parsed => [
    change(
      name,
      undefined,
      forced.some(flag => parsed.has(flag)),
    ),
  ],
});

/** Each refspec of a push is a change of its own; without one, which branch is pushed is only known at run time. */
function push(parsed: ParsedArgs): Operation[] {
  const [remote, ...refspecs] = parsed.operands;
  const forced = ['-f', '--force', '--force-with-lease', '--force-if-includes', '--mirror'].some(flag =>
    parsed.has(flag),
  );
  const everywhere = parsed.has('--mirror') || parsed.has('--all');
  const deletes = parsed.has('-d') || parsed.has('--delete') || parsed.has('--prune');
  const changes = refspecs.map(refspec => pushed(refspec, forced, deletes));
  const all =
    changes.length === 0 || everywhere
      ? [change(deletes ? 'push-delete' : 'push', everywhere ? undefined : '@', forced)]
      : [];
  return [...changes, ...all, { kind: 'connect', host: `git:${remote?.text ?? 'default'}` }];
}

function pushed(refspec: Arg, forced: boolean, deletes: boolean): Operation {
  if (refspec.text === undefined) return change(deletes ? 'push-delete' : 'push', undefined, forced);
  const plus = refspec.text.startsWith('+');
  const [source = '', target = source] = refspec.text.replace(/^\+/, '').split(':', 2);
  const removes = deletes || (refspec.text.includes(':') && source === '');
  const branch = target.replace(/^refs\/heads\//, '');
  // `HEAD` and `@` stand for the branch that is checked out.
  const known = branch === 'HEAD' || branch === '' ? '@' : branch;
  return change(removes ? 'push-delete' : 'push', known, forced || plus);
}

const connects = (parsed: ParsedArgs): Operation[] => [
  { kind: 'connect', host: `git:${parsed.operands[0]?.text ?? 'default'}` },
];

/** `git config` may name a program that git runs later; only reading is plain. */
function config(parsed: ParsedArgs): Operation[] {
  const reads =
    ['--get', '--get-all', '--get-regexp', '-l', '--list'].some(flag => parsed.has(flag)) ||
    parsed.operands.length === 1;
  const removes = parsed.has('--unset');
  if (reads && !removes) return [];
  return [
    change('config', parsed.operands[0]?.text),
    ...(parsed.has('--global') || parsed.has('--system') ? [change('config-global', parsed.operands[0]?.text)] : []),
  ];
}

function checkout(parsed: ParsedArgs): Operation[] {
  const creates = ['-b', '-B', '--orphan'].some(flag => parsed.has(flag));
  const paths =
    parsed.operands.length > 1 || parsed.operands[0]?.text === '.' || parsed.has('--ours') || parsed.has('--theirs');
  return [change(creates || !paths ? 'switch' : 'discard', undefined, parsed.has('-f') || parsed.has('--force'))];
}

const reset = (parsed: ParsedArgs): Operation[] => [change(parsed.has('--hard') ? 'reset-hard' : 'reset')];

/** Sub-commands, each with what it changes. A sub-command or an option that is not here is not understood. */
const subcommands: Readonly<Record<string, ProgramSpec>> = {
  status: look('-s --short -b --branch --porcelain= --ignored= --show-stash -v', { '-u --untracked-files': 'text' }),
  log: look(
    '-i --show-signature --left-right --cherry-pick --no-walk --simplify-by-decoration --source --children --parents',
    { '--not': 'text' },
  ),
  diff: look('--merge-base --no-prefix -R --ours --theirs', {}),
  show: look('--show-signature'),
  blame: look('-e -l -t -c -f', {}),
  shortlog: look('-e -c', {}),
  'rev-parse': look(
    '--short= --show-toplevel --git-dir --verify --is-inside-work-tree --abbrev-ref= --show-prefix --show-cdup --git-common-dir --absolute-git-dir --symbolic-full-name --is-bare-repository --is-shallow-repository',
  ),
  'rev-list': look('--count --left-right --objects --not --left-only --right-only'),
  'ls-files': look(
    '-c -d -m -o -i -t -v --others --modified --deleted --exclude-standard --ignored --error-unmatch --full-name --unmerged --stage',
  ),
  'ls-tree': look('-r -d -t -l --full-tree --full-name'),
  'cat-file': look('-t -e --batch-check --batch'),
  'merge-base': look('-a --is-ancestor --fork-point --octopus'),
  describe: look('--always --dirty= --long --exact-match --contains', { '--match': 'text', '--exclude': 'text' }),
  'name-rev': look('--refs='),
  grep: look(
    '-i -v -l -L -c -o -h -H -E -F -P -I --line-number --count --files-with-matches --ignore-case --word-regexp --untracked --recurse-submodules',
    { '-e': 'text', '-A': 'text', '-B': 'text', '-m': 'text' },
  ),
  reflog: look('--all'),
  'for-each-ref': look('', { '--sort': 'text', '--count': 'text', '--contains': 'text' }),
  'symbolic-ref': { flags: '-q --short', operands: ['text'] },
  'check-ignore': look('-v -n --no-index'),
  'count-objects': look('-v -H'),
  whatchanged: look(),
  version: look('--build-options'),
  help: look('-a -g'),
  add: alter('add', {
    flags:
      '-A -u -f -n -v -N -i --all --update --force --dry-run --verbose --intent-to-add --no-all --ignore-errors --renormalize',
  }),
  commit: alter(
    'commit',
    {
      flags:
        '-a -s -v -q -n --all --amend --no-edit --no-verify --signoff --allow-empty --allow-empty-message --quiet --verbose --dry-run --no-gpg-sign --only --include --reset-author',
      values: {
        '-m --message': 'text',
        '-F --file': 'read',
        '--author': 'text',
        '--date': 'text',
        '-C --reuse-message': 'text',
        '--fixup': 'text',
        '--squash': 'text',
        '--trailer': 'text',
        '--cleanup': 'text',
      },
    },
    ['-n', '--no-verify'],
  ),
  branch: {
    flags:
      '-a -r -v -vv -l -q --all --remotes --list --show-current --verbose --color= --merged= --no-merged= -m -M -d -D -f -c --move --delete --force --copy --unset-upstream -t --track --no-track',
    values: {
      '--sort': 'text',
      '--format': 'text',
      '--contains': 'text',
      '--no-contains': 'text',
      '--points-at': 'text',
      '-u --set-upstream-to': 'text',
    },
    operands: ['text*'],
    also: parsed => {
      const removes = ['-d', '-D', '--delete'].some(flag => parsed.has(flag));
      const listed = parsed.operands.length === 0 || parsed.has('--list') || parsed.has('-l');
      return removes
        ? [change('branch-delete', parsed.operands[0]?.text, parsed.has('-D') || parsed.has('--force'))]
        : listed
          ? []
          : [change('branch')];
    },
  },
  tag: {
    flags: '-a -l -n -s -f -d --list --annotate --force --delete',
    values: {
      '-m --message': 'text',
      '-F --file': 'read',
      '--sort': 'text',
      '--format': 'text',
      '--contains': 'text',
      '--points-at': 'text',
      '--merged': 'text',
    },
    operands: ['text*'],
    numbers: true,
    also: parsed =>
      parsed.operands.length === 0 || parsed.has('-l') || parsed.has('--list')
        ? []
        : [
            change(
              parsed.has('-d') || parsed.has('--delete') ? 'tag-delete' : 'tag',
              undefined,
              parsed.has('-f') || parsed.has('--force'),
            ),
          ],
  },
  checkout: {
    flags: '-q -f -t -p --quiet --force --track --no-track --detach --ours --theirs --merge',
    values: { '-b': 'text', '-B': 'text', '--orphan': 'text' },
    operands: ['text*'],
    also: checkout,
  },
  switch: alter(
    'switch',
    {
      flags: '-q -d -t --quiet --detach --track --no-track -f --force --discard-changes',
      values: { '-c --create': 'text', '-C --force-create': 'text', '--orphan': 'text' },
    },
    ['-f', '--force', '--discard-changes'],
  ),
  restore: {
    flags: '-q -S -W --staged --worktree --ours --theirs',
    values: { '-s --source': 'text' },
    operands: ['text*'],
    also: parsed => [
      change(
        (parsed.has('-S') || parsed.has('--staged')) && !parsed.has('--worktree') && !parsed.has('-W')
          ? 'unstage'
          : 'discard',
      ),
    ],
  },
  reset: { flags: '-q --soft --mixed --hard --keep --merge --quiet -p', operands: ['text*'], also: reset },
  stash: {
    subcommands: {
      list: look(),
      show: look('--include-untracked'),
      push: alter('stash', {
        flags: '-u -a -k -q -S --include-untracked --keep-index --staged',
        values: { '-m --message': 'text' },
      }),
      save: alter('stash', { flags: '-u -k -q' }),
      pop: alter('stash', { flags: '--index -q' }),
      apply: alter('stash', { flags: '--index -q' }),
      drop: alter('stash-drop', { flags: '-q' }),
      clear: alter('stash-drop', {}),
    },
    flags: '-u --include-untracked -k --keep-index -q',
    also: () => [change('stash')],
  },
  merge: alter('merge', {
    flags: '--no-ff --ff --ff-only --no-edit --squash --abort --continue --no-commit -q -v --stat',
    values: { '-m': 'text', '-X': 'text', '-s': 'text' },
  }),
  rebase: alter('rebase', {
    flags: '--abort --continue --skip -q --autostash --no-autostash --keep-base --rebase-merges=',
    values: { '--onto': 'text', '-X': 'text' },
  }),
  'cherry-pick': alter('cherry-pick', {
    flags: '-n -x --no-commit --abort --continue --skip --quit',
    values: { '-m': 'text' },
  }),
  revert: alter('revert', { flags: '-n --no-edit --no-commit --abort --continue', values: { '-m': 'text' } }),
  mv: alter('mv', { flags: '-f -k -v -n' }),
  rm: alter('rm', { flags: '-r -f -q -n --cached --force --quiet' }),
  apply: alter('apply', {
    flags: '--check --stat --cached --index -R --reverse -v --3way',
    values: { '-p': 'text' },
    operands: ['read*'],
  }),
  clean: {
    flags: '-f -d -x -X -n -q --force --dry-run',
    values: { '-e': 'text' },
    operands: ['text*'],
    also: parsed => (parsed.has('-n') || parsed.has('--dry-run') ? [] : [change('clean')]),
  },
  init: alter('init', { flags: '-q --bare --quiet', values: { '-b --initial-branch': 'text' }, operands: ['write'] }),
  clone: {
    flags: '-q -n --bare --recursive --recurse-submodules --single-branch --no-checkout --shallow-submodules --quiet',
    values: { '-b --branch': 'text', '--depth': 'text', '-o --origin': 'text', '--filter': 'text' },
    operands: ['text', 'write'],
    also: connects,
  },
  fetch: {
    flags: '-a -p -t -q -v --all --prune --tags --no-tags --unshallow --dry-run --quiet --verbose --force -f',
    values: { '--depth': 'text', '-j': 'text' },
    operands: ['text*'],
    also: parsed => [...connects(parsed), change('fetch')],
  },
  pull: {
    flags: '-q -v --rebase= --no-rebase --ff-only --no-ff --all --tags --prune --autostash --quiet',
    values: { '--depth': 'text' },
    operands: ['text*'],
    also: parsed => [...connects(parsed), change('pull')],
  },
  push: {
    flags:
      '-f -u -d -n -q -v --force --force-with-lease= --force-if-includes --set-upstream --delete --tags --follow-tags --all --mirror --prune --dry-run --porcelain --quiet --verbose --no-verify --atomic --signed=',
    values: { '-o --push-option': 'text' },
    operands: ['text*'],
    also: push,
  },
  remote: {
    flags: '-v --verbose',
    subcommands: {
      show: look('-n'),
      'get-url': look('--all --push'),
      add: alter('remote', { flags: '-f -t --tags --no-tags' }),
      'set-url': alter('remote', { flags: '--push --add --delete' }),
      remove: alter('remote', {}),
      rm: alter('remote', {}),
      rename: alter('remote', {}),
    },
  },
  config: {
    flags:
      '--global --system --local --get --get-all --get-regexp -l --list --unset --show-origin --show-scope -z --bool --int --type= --add',
    values: { '-f --file': 'write' },
    operands: ['text*'],
    also: config,
  },
  worktree: {
    subcommands: {
      list: look('-v'),
      add: alter('worktree', {
        flags: '-f -d --detach',
        values: { '-b': 'text', '-B': 'text' },
        operands: ['write', 'text'],
      }),
      remove: alter('worktree', { flags: '-f --force', operands: ['delete-tree'] }),
      prune: alter('worktree', { flags: '-n -v' }),
    },
  },
};

const globalSpec: ProgramSpec = {
  stopsAtOperand: true,
  flags: '--no-pager -P --version --no-optional-locks --literal-pathspecs --no-replace-objects --bare',
  values: { '-C': 'text', '-c': 'text', '--git-dir': 'text', '--work-tree': 'text' },
  subcommands,
};

/** Configuration given on the command line can name programs; only a few harmless keys are understood. */
const harmlessConfig =
  /^(user\.(name|email)|color\.[a-z]+|core\.(quotepath|autocrlf|abbrev)|commit\.gpgsign|init\.defaultbranch|advice\.[a-z]+|diff\.(renames|algorithm)|log\.[a-z]+|safe\.directory)=/i;

function git(invocation: Invocation): Analysis {
  const analysis = analyseSpec(globalSpec, invocation);
  const faults: Operation[] = [];
  for (const [i, arg] of invocation.args.entries()) {
    if (
      arg.text !== undefined &&
      !arg.text.startsWith('-') &&
      invocation.args[i - 1]?.text !== '-c' &&
      invocation.args[i - 1]?.text !== '-C'
    )
      break;
    const value = invocation.args[i + 1]?.text;
    if (arg.text === '-c' && (value === undefined || !harmlessConfig.test(value)))
      faults.push(unknown(invocation, `the configuration \`${value ?? 'known only at run time'}\` may run a program`));
    if (/^--(git-dir|work-tree)/.test(arg.prefix))
      faults.push(unknown(invocation, 'another repository may run its own programs'));
  }
  // `git diff --no-index A B` reads any two files.
  const anywhere = analysis.subcommand === 'diff' && invocation.args.some(arg => arg.text === '--no-index');
  const files = anywhere
    ? invocation.args
        .filter(arg => !arg.prefix.startsWith('-') && arg.text !== 'diff')
        .flatMap(arg => invocation.paths('read', arg))
    : [];
  return { ...analysis, operations: [...faults, ...files, ...analysis.operations] };
}

/** The version control system. */
export const gitPrograms: readonly Program[] = [
  {
    names: ['git'],
    analyse: git,
    examples: {
      'git status --short': [],
      'git -C /tmp log --oneline -5': [],
      'git commit -m "$(cat msg)"': ['execute cat msg', 'read /workspace/msg', 'change git commit'],
      'git commit --no-verify -m x': ['change git commit (force)'],
      'git push --force origin main': ['change git push main (force)', 'connect git:origin'],
      'git push origin +HEAD:refs/heads/main': ['change git push main (force)', 'connect git:origin'],
      'git push': ['change git push @', 'connect git:default'],
      'git push origin :main': ['change git push-delete main', 'connect git:origin'],
      'git reset --hard HEAD~1': ['change git reset-hard'],
      'git checkout -- .': ['change git discard'],
      'git checkout -b x': ['change git switch'],
      'git branch -D main': ['change git branch-delete main (force)'],
      'git -c core.pager=./x log': ['unknown git: the configuration `core.pager=./x` may run a program'],
      'git diff --no-index /dev/null ~/.ssh/id_rsa': ['read /home/user/.ssh/id_rsa'],
      'git frobnicate': ['unknown git: the sub-command `frobnicate` is not known'],
      'git diff --ext-diff': ['unknown git: the option `--ext-diff` is not known'],
      'git stash': ['change git stash'],
    },
  },
];
