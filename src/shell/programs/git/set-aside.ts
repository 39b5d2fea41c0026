import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { alter, change, hasAny } from './change.ts';
import { look } from './look.ts';
import { pathspec, shownFiles } from './paths.ts';

/** `git stash push -- FILE` brings the file back to what was committed. */
const stashed = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  parsed.operands.flatMap(path => pathspec(path, 'write', invocation));

const stashPush: ProgramSpec = alter('stash', {
  flags: '-u -a -k -q -S -p --include-untracked --all --keep-index --no-keep-index --staged --patch --quiet',
  values: { '-m --message': 'text', '--pathspec-from-file': 'read' },
  also: stashed,
});

const stash: ProgramSpec = {
  flags: stashPush.flags ?? '',
  values: { '-m --message': 'text' },
  subcommands: {
    list: look(),
    show: look('--include-untracked --only-untracked'),
    push: stashPush,
    save: alter('stash', { flags: '-u -k -q -a -p -S --include-untracked --keep-index --quiet' }),
    pop: alter('stash', { flags: '--index -q --quiet' }),
    apply: alter('stash', { flags: '--index -q --quiet' }),
    branch: alter('switch', {}),
    create: alter('stash', {}),
    drop: alter('stash-drop', { flags: '-q --quiet' }),
    clear: alter('stash-drop', {}),
  },
  also: (parsed, invocation) => [...stashed(parsed, invocation), change('stash')],
};

/** Without force, only a work tree of this repository goes away in which there is nothing that is not recorded. */
const removed = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  hasAny(parsed, '-f --force') ? parsed.operands.flatMap(path => invocation.paths('delete', path, true)) : [];

const worktree: ProgramSpec = {
  subcommands: {
    list: look('--porcelain', { '--expire': 'text' }),
    add: alter(
      'worktree',
      {
        flags:
          '-f -d -q --detach --checkout --no-checkout --lock --guess-remote --no-guess-remote --track --no-track --orphan --quiet --force',
        values: { '-b': 'text', '-B': 'text', '--reason': 'text' },
        operands: ['write-tree', 'text'],
      },
      ['-f', '-B', '--force'],
    ),
    remove: alter('worktree', { flags: '-f --force', also: removed }, ['-f', '--force']),
    move: alter('worktree', { flags: '-f --force', operands: ['delete-tree', 'write-tree'] }, ['-f', '--force']),
    prune: alter('worktree', { flags: '-n -v --dry-run --verbose', values: { '--expire': 'text' } }),
    lock: alter('worktree', { values: { '--reason': 'text' } }),
    unlock: alter('worktree', {}),
    repair: alter('worktree', {}),
  },
};

/** Sub-commands that put work aside, and those beneath the others. */
export const settingAside: Readonly<Record<string, ProgramSpec>> = {
  stash,
  worktree,
  'update-index': alter('add', {
    flags:
      '-q --add --remove --refresh --really-refresh --again -g --no-assume-unchanged --no-skip-worktree --chmod= --unmerged --ignore-missing --ignore-submodules --force-remove --replace --info-only --verbose --split-index --no-split-index --untracked-cache --no-untracked-cache --index-version=',
    also: shownFiles,
  }),
  'read-tree': alter('reset', { flags: '-m -u -i -n -v -q --reset --empty', values: { '--prefix': 'text' } }, [
    '--reset',
    '-u',
  ]),
  'write-tree': alter('add', { flags: '--missing-ok', values: { '--prefix': 'text' } }),
  'commit-tree': alter('commit', { flags: '-S=', values: { '-p': 'text', '-m': 'text', '-F': 'read' } }),
  'symbolic-ref': {
    flags: '-q -d --quiet --short --recurse --no-recurse --delete',
    values: { '-m': 'text' },
    operands: ['text', 'text'],
    also: parsed =>
      parsed.operands.length > 1 || hasAny(parsed, '-d --delete') ? [change('branch', undefined, true)] : [],
  },
  'update-ref': {
    flags: '-d --no-deref --create-reflog',
    values: { '-m': 'text' },
    operands: ['text*'],
    also: (parsed, invocation) => {
      const target = staticText(parsed.operands[0]);
      const none = target === undefined ? [unknown(invocation, 'a reference that is not known')] : [];
      return [...none, change(parsed.has('-d') ? 'branch-delete' : 'branch', target, true)];
    },
  },
};
