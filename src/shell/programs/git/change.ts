import type { ChangeOperation, Operation } from '../../../operation.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { looking } from './look.ts';

export function change(name: string, target?: string, force = false): ChangeOperation {
  return {
    kind: 'change',
    what: 'git',
    name,
    ...(target === undefined ? {} : { target }),
    ...(force ? { force } : {}),
  };
}

/** A sub-command that changes the repository; `forced` are the flags that override a safeguard. */
export function alter(name: string, spec: ProgramSpec, forced: readonly string[] = []): ProgramSpec {
  const { also } = spec;
  return {
    operands: ['text*'],
    ...spec,
    also: (parsed, invocation) => [
      ...(also?.(parsed, invocation) ?? []),
      change(
        name,
        undefined,
        forced.some(flag => parsed.has(flag)),
      ),
    ],
  };
}

/** A single word after `checkout` is a branch, unless it can only be a file. */
function checkout(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const forced = ['-f', '--force', '-B'].some(flag => parsed.has(flag));
  const { operands, undashed } = parsed;
  const creates = ['-b', '-B', '--orphan'].some(flag => parsed.has(flag));
  const dashed = operands.slice(undashed);
  const [first, ...others] = operands;
  const discards =
    dashed.length > 0 ||
    parsed.has('--ours') ||
    parsed.has('--theirs') ||
    parsed.has('-p') ||
    others.length > 0 ||
    looksLikeFile(first);
  if (creates || !discards) return [change('switch', undefined, forced)];
  const paths = dashed.length > 0 ? dashed : others.length > 0 ? others : operands;
  return [...paths.flatMap(path => invocation.paths('write', path, true)), change('discard', undefined, forced)];
}

function looksLikeFile(arg: Arg | undefined): boolean {
  const text = staticText(arg);
  if (arg !== undefined && text === undefined) return true;
  return text !== undefined && (/^\.{1,2}(?:\/|$)|^\/|^:/.test(text) || /\.[A-Za-z]\w{0,5}$/.test(text));
}

function restore(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const staged = parsed.has('-S') || parsed.has('--staged');
  const worktree = parsed.has('-W') || parsed.has('--worktree') || !staged;
  if (!worktree) return [change('unstage')];
  return [...parsed.operands.flatMap(path => invocation.paths('write', path, true)), change('discard')];
}

function reset(parsed: ParsedArgs): Operation[] {
  const drops = ['--hard', '--merge', '--keep'].some(flag => parsed.has(flag));
  return [change(drops ? 'reset-hard' : 'reset')];
}

/** `git config` may name a program that git runs later; only reading is plain. */
function config(parsed: ParsedArgs): Operation[] {
  const reads =
    ['--get', '--get-all', '--get-regexp', '-l', '--list'].some(flag => parsed.has(flag)) ||
    parsed.operands.length === 1;
  if (reads && !parsed.has('--unset')) return [];
  const name = staticText(parsed.operands[0]);
  const global = parsed.has('--global') || parsed.has('--system');
  return [change('config', name), ...(global ? [change('config-global', name)] : [])];
}

function branch(parsed: ParsedArgs): Operation[] {
  const { operands } = parsed;
  const forced = ['-D', '-f', '-M', '-C', '--force'].some(flag => parsed.has(flag));
  if (['-d', '-D', '--delete'].some(flag => parsed.has(flag))) {
    const names = operands.length > 0 ? operands : [literalArg('')];
    return names.map(name => change('branch-delete', staticText(name), forced));
  }
  const lists =
    operands.length === 0 || ['--list', '-l', '--contains', '--merged', '--no-merged'].some(flag => parsed.has(flag));
  return lists && !forced ? [] : [change('branch', undefined, forced)];
}

function tag(parsed: ParsedArgs): Operation[] {
  if (parsed.operands.length === 0 || parsed.has('-l') || parsed.has('--list')) return [];
  const removes = parsed.has('-d') || parsed.has('--delete');
  return [change(removes ? 'tag-delete' : 'tag', undefined, parsed.has('-f') || parsed.has('--force'))];
}

/** `git mv a b` writes files like `mv`. */
function move(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const sources = parsed.operands.slice(0, -1);
  const target = parsed.operands.at(-1);
  if (!target) return [];
  const inside = sources.map(source =>
    literalArg(`${target.text ?? ''}/${source.text?.split('/').filter(Boolean).pop() ?? ''}`),
  );
  const known = target.text !== undefined && sources.every(source => staticText(source) !== undefined);
  return [
    ...sources.flatMap(source => invocation.paths('delete', source, true)),
    ...[target, ...(known ? inside : [{ prefix: '', glob: false }])].flatMap(path =>
      invocation.paths('write', path, true),
    ),
  ];
}

const remove = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  parsed.has('--cached') ? [] : parsed.operands.flatMap(path => invocation.paths('delete', path, parsed.has('-r')));

const stash: ProgramSpec = {
  flags: '-u --include-untracked -k --keep-index -q -a --all -S --staged',
  values: { '-m --message': 'text' },
  subcommands: {
    list: looking['log'] ?? {},
    show: looking['diff'] ?? {},
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
  also: () => [change('stash')],
};

const worktree: ProgramSpec = {
  subcommands: {
    list: looking['log'] ?? {},
    add: alter(
      'worktree',
      { flags: '-f -d --detach', values: { '-b': 'text', '-B': 'text' }, operands: ['write-tree', 'text'] },
      ['-f', '-B'],
    ),
    remove: alter('worktree', { flags: '-f --force', operands: ['delete-tree'] }, ['-f', '--force']),
    prune: alter('worktree', { flags: '-n -v' }),
  },
};

/** Sub-commands that change the repository on this machine. */
export const changing: Readonly<Record<string, ProgramSpec>> = {
  add: alter('add', {
    flags:
      '-A -u -f -n -v -N --all --update --force --dry-run --verbose --intent-to-add --no-all --ignore-errors --renormalize',
  }),
  commit: alter(
    'commit',
    {
      flags:
        '-a -s -v -q -n -S --all --amend --no-edit --no-verify --signoff --allow-empty --allow-empty-message --quiet --verbose --dry-run --no-gpg-sign --only --include --reset-author -o -i',
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
      '-a -r -v -vv -l -q --all --remotes --list --show-current --verbose --color= --no-color --merged= --no-merged= -m -M -d -D -f -c -C --move --delete --force --copy --unset-upstream -t --track= --no-track',
    values: {
      '--sort': 'text',
      '--format': 'text',
      '--contains': 'text',
      '--no-contains': 'text',
      '--points-at': 'text',
      '-u --set-upstream-to': 'text',
    },
    operands: ['text*'],
    also: branch,
  },
  tag: {
    flags: '-a -l -n= -s -f -d --list --annotate --force --delete',
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
    also: tag,
  },
  checkout: {
    flags: '-q -f -t -p --quiet --force --track= --no-track --detach -d --ours --theirs --merge --patch',
    values: { '-b': 'text', '-B': 'text', '--orphan': 'text' },
    operands: ['text*'],
    also: checkout,
  },
  switch: alter(
    'switch',
    {
      flags: '-q -d -t --quiet --detach --track= --no-track -f --force --discard-changes',
      values: { '-c --create': 'text', '-C --force-create': 'text', '--orphan': 'text' },
    },
    ['-f', '--force', '--discard-changes', '-C'],
  ),
  restore: {
    flags: '-q -S -W --staged --worktree --ours --theirs',
    values: { '-s --source': 'text' },
    operands: ['text*'],
    also: restore,
  },
  reset: { flags: '-q -N --soft --mixed --hard --keep --merge --quiet', operands: ['text*'], also: reset },
  stash,
  worktree,
  merge: alter('merge', {
    flags:
      '--no-ff --ff --ff-only --no-edit --squash --abort --continue --no-commit -q -v --stat --no-stat --allow-unrelated-histories',
    values: { '-m': 'text', '-X': 'text' },
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
  mv: alter('mv', { flags: '-f -k -v -n', also: move }, ['-f']),
  rm: alter('rm', { flags: '-r -f -q -n --cached --force --quiet', also: remove }, ['-f', '--force']),
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
  init: alter('init', {
    flags: '-q --bare --quiet',
    values: { '-b --initial-branch': 'text' },
    operands: ['write-tree'],
  }),
  config: {
    flags:
      '--global --system --local --get --get-all --get-regexp -l --list --unset --show-origin --show-scope -z --bool --int --type= --add --name-only',
    values: { '-f --file': 'write' },
    operands: ['text*'],
    also: config,
  },
};
