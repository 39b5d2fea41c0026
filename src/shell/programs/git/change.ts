import type { ChangeOperation, Operation } from '../../../operation.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { afterDashes, pathspec, shownFiles } from './paths.ts';

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

export const hasAny = (parsed: ParsedArgs, flags: string) => flags.split(' ').some(flag => parsed.has(flag));

/** A single word after `checkout` is a branch, unless it can only be a file. */
function checkout(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const forced = hasAny(parsed, '-f --force -B');
  const { operands } = parsed;
  const creates = hasAny(parsed, '-b -B --orphan');
  const dashed = afterDashes(parsed);
  const [first, ...others] = operands;
  const discards =
    dashed.length > 0 ||
    hasAny(parsed, '--ours --theirs -p --patch -m --merge') ||
    others.length > 0 ||
    looksLikeFile(first);
  if (creates || !discards) return [change('switch', undefined, forced)];
  const paths = dashed.length > 0 ? dashed : others.length > 0 ? others : operands;
  return [...paths.flatMap(path => pathspec(path, 'write', invocation)), change('discard', undefined, forced)];
}

function looksLikeFile(arg: Arg | undefined): boolean {
  const text = staticText(arg);
  if (arg !== undefined && text === undefined) return true;
  return text !== undefined && (/^\.{1,2}(?:\/|$)|^\/|^:/.test(text) || /\.[A-Za-z]\w{0,5}$/.test(text));
}

function restore(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const staged = hasAny(parsed, '-S --staged');
  const worktree = hasAny(parsed, '-W --worktree') || !staged;
  if (!worktree) return [change('unstage')];
  return [...parsed.operands.flatMap(path => pathspec(path, 'write', invocation)), change('discard')];
}

function branch(parsed: ParsedArgs): Operation[] {
  const { operands } = parsed;
  const forced = hasAny(parsed, '-D -f -M -C --force');
  const removes = hasAny(parsed, '-d -D --delete');
  // Without force, only a branch whose commits are merged goes away.
  if (removes && !forced) return operands.map(name => change('branch', staticText(name)));
  if (removes)
    return (operands.length > 0 ? operands : [literalArg('')]).map(name =>
      change('branch-delete', staticText(name), true),
    );
  const lists =
    operands.length === 0 ||
    hasAny(
      parsed,
      '--list -l --contains --no-contains --merged --no-merged --points-at --show-current -a -r --all --remotes',
    );
  return lists && !forced && !hasAny(parsed, '-m --move --unset-upstream --edit-description -u')
    ? []
    : [change('branch', undefined, forced)];
}

function tag(parsed: ParsedArgs): Operation[] {
  const lists = hasAny(parsed, '-l --list -n --contains --no-contains --points-at --merged --no-merged -v --verify');
  if (parsed.operands.length === 0 || lists) return [];
  const removes = hasAny(parsed, '-d --delete');
  return [change(removes ? 'tag-delete' : 'tag', undefined, hasAny(parsed, '-f --force'))];
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
  hasAny(parsed, '--cached -n --dry-run')
    ? []
    : parsed.operands.flatMap(path => pathspec(path, 'delete', invocation, parsed.has('-r')));

/** What `git clean` takes away was recorded nowhere; named folders are deleted as they are. */
function clean(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (hasAny(parsed, '-n --dry-run')) return [];
  return [...parsed.operands.flatMap(path => pathspec(path, 'delete', invocation)), change('clean')];
}

/** Sub-commands that change the repository on this machine. */
export const changing: Readonly<Record<string, ProgramSpec>> = {
  add: alter('add', {
    flags:
      '-A -u -f -n -v -N -p -i -e --all --update --force --dry-run --verbose --intent-to-add --no-all --ignore-removal --no-ignore-removal --ignore-errors --ignore-missing --renormalize --refresh --sparse --patch --interactive --chmod=',
    values: { '--pathspec-from-file': 'read' },
    // What is added is shown to whoever gets the commit.
    also: shownFiles,
  }),
  stage: alter('add', { flags: '-A -u -v -p --all --update', also: shownFiles }),
  commit: alter(
    'commit',
    {
      flags:
        '-a -s -v -q -n -S= -e -i -o -p -z -u= --all --amend --edit --no-edit --no-verify --verify --signoff --no-signoff --allow-empty --allow-empty-message --quiet --verbose --dry-run --short --branch --porcelain --long --gpg-sign= --no-gpg-sign --only --include --reset-author --patch --status --no-status --no-post-rewrite --untracked-files= --null',
      values: {
        '-m --message': 'text',
        '-F --file': 'read',
        '-t --template': 'read',
        '--author': 'text',
        '--date': 'text',
        '-C --reuse-message': 'text',
        '-c --reedit-message': 'text',
        '--fixup': 'text',
        '--squash': 'text',
        '--trailer': 'text',
        '--cleanup': 'text',
        '--pathspec-from-file': 'read',
      },
      also: shownFiles,
    },
    ['-n', '--no-verify'],
  ),
  branch: {
    flags:
      '-a -r -v -vv -l -q -i --all --remotes --list --show-current --verbose --quiet --color= --no-color --column= --no-column --abbrev= --no-abbrev --merged= --no-merged= --ignore-case --omit-empty -m -M -d -D -f -c -C --move --delete --force --copy --unset-upstream --edit-description -t --track= --no-track --create-reflog --recurse-submodules',
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
    flags:
      '-a -l -n= -s -f -d -v -i --list --annotate --sign --no-sign --force --delete --verify --merged= --no-merged= --ignore-case --column= --color= --create-reflog --omit-empty',
    values: {
      '-m --message': 'text',
      '-F --file': 'read',
      '-u --local-user': 'text',
      '--sort': 'text',
      '--format': 'text',
      '--contains': 'text',
      '--no-contains': 'text',
      '--points-at': 'text',
      '--cleanup': 'text',
    },
    operands: ['text*'],
    numbers: true,
    also: tag,
  },
  checkout: {
    flags:
      '-q -f -t -p -d -m -l --quiet --progress --no-progress --force --track= --no-track --guess --no-guess --detach --ours --theirs --merge --patch --overlay --no-overlay --ignore-skip-worktree-bits --overwrite-ignore --ignore-other-worktrees --recurse-submodules --no-recurse-submodules',
    values: { '-b': 'text', '-B': 'text', '--orphan': 'text', '--conflict': 'text', '--pathspec-from-file': 'read' },
    operands: ['text*'],
    also: checkout,
  },
  switch: alter(
    'switch',
    {
      flags:
        '-q -d -t -m -f --quiet --progress --no-progress --detach --track= --no-track --guess --no-guess --force --discard-changes --merge --ignore-other-worktrees --recurse-submodules --no-recurse-submodules',
      values: { '-c --create': 'text', '-C --force-create': 'text', '--orphan': 'text', '--conflict': 'text' },
    },
    ['-f', '--force', '--discard-changes', '-C'],
  ),
  restore: {
    flags:
      '-q -S -W -p -m --quiet --progress --staged --worktree --ours --theirs --merge --patch --ignore-unmerged --overlay --no-overlay --recurse-submodules',
    values: { '-s --source': 'text', '--conflict': 'text', '--pathspec-from-file': 'read' },
    operands: ['text*'],
    also: restore,
  },
  mv: alter('mv', { flags: '-f -k -v -n --force --verbose --dry-run --sparse', also: move }, ['-f', '--force']),
  rm: alter(
    'rm',
    {
      flags: '-r -f -q -n --cached --force --quiet --dry-run --ignore-unmatch --sparse',
      values: { '--pathspec-from-file': 'read' },
      also: remove,
    },
    ['-f', '--force'],
  ),
  clean: {
    flags: '-f -ff -d -x -X -n -q -i --force --dry-run --quiet',
    values: { '-e --exclude': 'text' },
    operands: ['text*'],
    also: clean,
  },
  init: alter('init', {
    flags: '-q --bare --quiet --shared=',
    values: { '-b --initial-branch': 'text', '--object-format': 'text' },
    operands: ['write-tree'],
  }),
};
