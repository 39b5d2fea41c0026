import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { patchedFiles } from '../patch-text.ts';
import { alter, change, hasAny } from './change.ts';
import { look } from './look.ts';
import { pathspec, shownFiles } from './paths.ts';

function reset(parsed: ParsedArgs): Operation[] {
  return [change(hasAny(parsed, '--hard --merge --keep') ? 'reset-hard' : 'reset')];
}

/** `--continue` and its like end or leave what was begun; nothing that was recorded is lost. */
const steps = '--abort --continue --skip --quit --show-current-patch --edit-todo';

function rebase(parsed: ParsedArgs): Operation[] {
  return [change(hasAny(parsed, steps) ? 'merge' : 'rebase')];
}

/** The files of a patch that is fed as text; of others nobody knows more than that they are in the folder. */
export function patched(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (hasAny(parsed, `--check --stat --numstat --summary ${steps}`)) return [];
  const { stdin } = invocation;
  const strip = Number(staticText(parsed.values('-p')[0]) ?? 1);
  const fed = parsed.operands.every(arg => arg.text === '-');
  return fed && stdin.kind === 'text' ? patchedFiles(stdin.text, strip, invocation) : [];
}

const plainStrategy: ProgramSpec['also'] = (parsed, invocation) =>
  parsed
    .values('-s')
    .filter(arg => !/^(?:ort|recursive|resolve|octopus|ours|subtree)$/.test(staticText(arg) ?? ''))
    .map(() => unknown(invocation, 'the strategy is a program'));

const merging = {
  flags:
    '-e -n -q -v -S= --edit --no-edit --no-commit --commit --squash --no-squash --ff --no-ff --ff-only --abort --continue --quit --skip --stat --no-stat --compact-summary --summary --log= --no-log --signoff --allow-unrelated-histories --verify-signatures --no-verify-signatures --gpg-sign= --no-gpg-sign --quiet --verbose --progress --no-progress --autostash --no-autostash --rerere-autoupdate --no-rerere-autoupdate --allow-empty --allow-empty-message --keep-redundant-commits -x',
  values: {
    '-m --message --mainline': 'text',
    '-F --file': 'read',
    '-X --strategy-option': 'text',
    '-s --strategy': 'text',
    '--cleanup': 'text',
    '--into-name': 'text',
  },
  also: plainStrategy,
} satisfies ProgramSpec;

/** Where `format-patch` and `bundle` write. */
const toFolder: ProgramSpec['also'] = (parsed, invocation) => {
  const [folder] = parsed.values('-o');
  const shown = shownFiles(parsed, invocation);
  return parsed.has('--stdout') ? shown : [...shown, ...invocation.paths('write', folder ?? literalArg('.'), true)];
};

/** `git archive HEAD .env` packs the file. */
const archived: ProgramSpec['also'] = (parsed, invocation) => [
  ...parsed.operands.slice(1).flatMap(path => pathspec(path, 'read', invocation)),
  ...(parsed.has('--remote') ? [unknown(invocation, 'a remote that packs for it')] : []),
];

const looks = /^(?:list|show|get-ref|)$/;

/** `git notes add -F FILE` takes the text from a file. */
function noted(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const words = parsed.operands.map(arg => arg.text ?? '');
  if (looks.test(words[0] ?? '')) return [];
  const files = parsed.operands.flatMap((arg, i) => (/^(?:-F|--file)$/.test(words[i - 1] ?? '') ? [arg] : []));
  const removes = words.some(word => /^(?:remove|prune|-f|--force)$/.test(word));
  const strange = words.some(word => /^(?:-F.+|--file=.*|-C.*|-c.*)$/.test(word));
  return [
    ...files.flatMap(file => invocation.paths('read', file)),
    ...(strange ? [unknown(invocation, 'where the text of the note comes from')] : []),
    change('notes', undefined, removes),
  ];
}

/** Sub-commands that rewrite, pack or repeat history. */
export const history: Readonly<Record<string, ProgramSpec>> = {
  reset: {
    flags:
      '-q -N -p --soft --mixed --hard --keep --merge --quiet --no-quiet --intent-to-add --patch --refresh --no-refresh --recurse-submodules',
    values: { '--pathspec-from-file': 'read' },
    operands: ['text*'],
    also: reset,
  },
  merge: alter('merge', merging),
  'cherry-pick': alter('cherry-pick', merging),
  revert: alter('revert', merging),
  rebase: {
    flags:
      '-i -q -v -n -f -m -r= --interactive --abort --continue --skip --quit --edit-todo --show-current-patch --apply --merge --quiet --verbose --stat --no-stat --autostash --no-autostash --autosquash --no-autosquash --keep-base --no-keep-base --keep-empty --no-keep-empty --rebase-merges= --no-rebase-merges --update-refs --no-update-refs --fork-point --no-fork-point --root --force-rebase --no-ff --committer-date-is-author-date --reset-author-date --ignore-date --signoff --reapply-cherry-picks --no-reapply-cherry-picks --no-reschedule-failed-exec --rerere-autoupdate --no-rerere-autoupdate --gpg-sign= --no-gpg-sign -S= --allow-empty-message',
    values: {
      '--onto': 'text',
      '-X --strategy-option': 'text',
      '-s --strategy': 'text',
      '--empty': 'text',
      '--whitespace': 'text',
      '-x --exec': 'script',
      '-C': 'text',
    },
    operands: ['text*'],
    also: (parsed, invocation) => [...(plainStrategy?.(parsed, invocation) ?? []), ...rebase(parsed)],
  },
  apply: alter('apply', {
    flags:
      '-3 -q -R -v -z --check --stat --numstat --summary --cached --index --intent-to-add --reverse --verbose --quiet --3way --apply --no-add --reject --recount --unidiff-zero --inaccurate-eof --ignore-whitespace --ignore-space-change --allow-binary-replacement --binary --allow-empty --allow-overlap',
    values: {
      '-p': 'text',
      '-C': 'text',
      '--whitespace': 'text',
      '--exclude': 'text',
      '--include': 'text',
      '--directory': 'write-tree',
    },
    operands: ['read*'],
    also: patched,
  }),
  am: alter('apply', {
    flags:
      '-3 -i -k -q -s -u -c --3way --interactive --keep --keep-cr --no-keep-cr --quiet --signoff --utf8 --scissors --no-scissors --reject --abort --continue --skip --quit --resolved -r --show-current-patch= --committer-date-is-author-date --ignore-date --ignore-whitespace --ignore-space-change --message-id -S= --gpg-sign= --no-gpg-sign --allow-empty',
    values: {
      '-p': 'text',
      '-C': 'text',
      '--whitespace': 'text',
      '--directory': 'write-tree',
      '--patch-format': 'text',
      '--exclude': 'text',
      '--include': 'text',
      '--empty': 'text',
      '--quoted-cr': 'text',
    },
    operands: ['read*'],
    also: patched,
  }),
  'format-patch': {
    ...look(
      '-o -n -N -k -s --stdout --numbered --no-numbered --signoff --keep-subject --attach= --inline= --thread= --no-thread --cover-letter --no-cover-letter --zero-commit --base= --no-base --always --signature= --no-signature --ignore-if-in-upstream --progress --interdiff= --range-diff= --filename-max-length= --numbered-files',
    ),
    values: {
      ...look().values,
      '-o --output-directory': 'text',
      '--subject-prefix': 'text',
      '-v --reroll-count': 'text',
      '--start-number': 'text',
      '--suffix': 'text',
      '--to': 'text',
      '--cc': 'text',
      '--from': 'text',
      '--in-reply-to': 'text',
      '--cover-from-description': 'text',
    },
    also: toFolder,
  },
  archive: {
    flags: '-v -l -0 -1 -9 --verbose --list --worktree-attributes',
    values: {
      '--format': 'text',
      '--prefix': 'text',
      '-o --output': 'write',
      '--add-file': 'read',
      '--mtime': 'text',
      '--remote': 'text',
    },
    operands: ['text*'],
    also: archived,
  },
  bundle: {
    subcommands: {
      create: { ...look('--no-progress --progress', { '--version': 'text' }), operands: ['write', 'text*'] },
      verify: { flags: '-q --quiet', operands: ['read'] },
      'list-heads': { operands: ['read', 'text*'] },
      unbundle: alter('fetch', { flags: '--progress', operands: ['read', 'text*'] }),
    },
  },
  notes: {
    flags: '--ref=',
    operands: ['text*'],
    stopsAtOperand: true,
    also: noted,
  },
  replace: {
    flags: '-f -d -l -e --edit --graft --convert-graft-file --raw --force --delete --list',
    values: { '--format': 'text' },
    operands: ['text*'],
    also: parsed =>
      hasAny(parsed, '-l --list') || parsed.operands.length === 0 ? [] : [change('replace', undefined, true)],
  },
  gc: {
    flags:
      '-q --aggressive --auto --quiet --force --no-prune --keep-largest-pack --detach --no-detach --cruft --no-cruft --prune=',
    also: parsed => {
      const dropped = parsed.values('--prune').some(arg => !/^(?:2\.weeks\.ago|never)$/.test(staticText(arg) ?? ''));
      return dropped ? [change('reflog-drop')] : [];
    },
  },
  prune: {
    flags: '-n -v --dry-run --verbose --progress',
    values: { '--expire': 'text' },
    operands: ['text*'],
    also: parsed => (hasAny(parsed, '-n --dry-run') ? [] : [change('reflog-drop')]),
  },
  repack: alter('add', { flags: '-a -A -d -f -F -l -n -q -b -k' }),
  'pack-refs': alter('add', { flags: '--all --no-prune --prune' }),
  maintenance: {
    flags: '--auto --quiet --schedule=',
    values: { '--task': 'text' },
    operands: ['text*'],
    also: (parsed, invocation) =>
      staticText(parsed.operands[0]) === 'run' ? [] : [unknown(invocation, 'what it plans for later')],
  },
  rerere: {
    flags: '--rerere-autoupdate',
    operands: ['text*'],
    also: parsed =>
      /^(?:status|diff|remaining|)$/.test(staticText(parsed.operands[0]) ?? '') ? [] : [change('merge')],
  },
  'sparse-checkout': {
    operands: ['text*'],
    stopsAtOperand: true,
    also: parsed => (staticText(parsed.operands[0]) === 'list' ? [] : [change('switch')]),
  },
  'filter-branch': {
    flags: '-f --force --prune-empty',
    values: {
      '--tree-filter': 'script',
      '--index-filter': 'script',
      '--msg-filter': 'script',
      '--env-filter': 'script',
      '--commit-filter': 'script',
      '--parent-filter': 'script',
      '--tag-name-filter': 'script',
      '--setup': 'script',
      '--subdirectory-filter': 'text',
      '-d': 'write-tree',
      '--original': 'text',
      '--state-branch': 'text',
    },
    operands: ['text*'],
    also: () => [change('rebase', undefined, true)],
  },
  'filter-repo': {
    noOptions: true,
    operands: ['text*'],
    described: false,
    also: () => [change('rebase', undefined, true)],
  },
  'merge-file': {
    flags: '-p -q --stdout --ours --theirs --union --diff3 --zdiff3 --object-id',
    values: { '-L': 'text', '--marker-size': 'text' },
    operands: ['read*'],
    also: (parsed, invocation) =>
      hasAny(parsed, '-p --stdout') ? [] : parsed.operands.slice(0, 1).flatMap(arg => invocation.paths('write', arg)),
  },
};
