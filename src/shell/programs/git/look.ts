import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { output, outputValues } from './look-options.ts';
import { revisions, shownFiles } from './paths.ts';

/** A sub-command that only looks. */
export const look = (flags = '', values: ProgramSpec['values'] = {}): ProgramSpec => ({
  flags: `${output} ${flags}`,
  values: { ...outputValues, ...values },
  operands: ['text*'],
  numbers: true,
  also: files,
});

/** The same without the options that show commits and differences: what it asks for are its own. */
const ask = (flags = '', values: ProgramSpec['values'] = {}): ProgramSpec => ({
  flags: `-q -v -z --quiet --verbose ${flags}`,
  values,
  operands: ['text*'],
  numbers: true,
  also: files,
});

/**
 * Outside of the repository, `git diff` and `git grep --no-index` read any file: `git diff /dev/null ~/.ssh/id_rsa`.
 * What could be such a path is one; a revision never starts like it.
 */
function files(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const anything = parsed.has('--no-index');
  const foreign = parsed.operands
    .filter(arg => anything || outside(arg))
    .flatMap(arg => invocation.paths('read', arg, anything));
  return anything ? foreign : [...foreign, ...revisions(parsed, invocation), ...shownFiles(parsed, invocation)];
}

function outside(arg: Arg): boolean {
  const text = staticText(arg) ?? arg.prefix;
  return text.startsWith('/') || /(?:^|\/)\.\.(?:\/|$)/.test(text);
}

const noOperation: ProgramSpec['also'] = () => [];
/** Names of files are listed, not what is in them. */
const listing = (flags = '', values: ProgramSpec['values'] = {}): ProgramSpec => ({
  ...ask(flags, values),
  also: noOperation,
});

export const looking: Readonly<Record<string, ProgramSpec>> = {
  status: {
    ...listing(
      '-s --short -b --branch --long --porcelain= --ignored= --show-stash -u= --untracked-files= --ignore-submodules= --ahead-behind --no-ahead-behind --renames --no-renames --find-renames= --column= --no-column --no-optional-locks',
    ),
  },
  log: look(),
  diff: look('--merge-base --ours --theirs --base -0 -1 -2 -3'),
  'diff-tree': look('--no-commit-id --root'),
  'diff-index': look('--merge-base'),
  'diff-files': look('-0 -1 -2 -3'),
  show: look(),
  blame: {
    ...look(
      '-e -l -f -N --show-name --show-number --show-email --porcelain --line-porcelain --incremental --root --score-debug --show-stats',
      {
        '--ignore-rev': 'text',
        '--ignore-revs-file': 'read',
        '--contents': 'read',
      },
    ),
  },
  annotate: look('-e -l -f'),
  shortlog: {
    ...look(),
    values: { ...without(outputValues, '-n --max-count'), '--max-count': 'text', '--group': 'text' },
    flags: `${output} -e -s -n --summary --numbered --email -c --committer`,
  },
  'rev-parse': listing(
    '--short= --show-toplevel --git-dir --verify --is-inside-work-tree --is-inside-git-dir --abbrev-ref= --show-prefix --show-cdup --git-common-dir --absolute-git-dir --symbolic-full-name --symbolic --is-bare-repository --is-shallow-repository --all --branches= --tags= --remotes= --revs-only --no-revs --flags --no-flags --sq --not --show-superproject-working-tree --shared-index-path --show-object-format= --show-ref-format --local-env-vars',
    {
      '--git-path': 'text',
      '--path-format': 'text',
      '--default': 'text',
      '--since --after': 'text',
      '--until --before': 'text',
      '--disambiguate': 'text',
      '--resolve-git-dir': 'text',
    },
  ),
  'rev-list': look(
    '--count --objects --left-only --right-only --no-object-names --use-bitmap-index --header --timestamp --disk-usage=',
  ),
  'ls-files': listing(
    '-c -d -m -o -i -t -s -u -k -f --cached --others --modified --deleted --exclude-standard --ignored --error-unmatch --full-name --unmerged --stage --killed --directory --no-empty-directory --eol --deduplicate --debug --sparse --recurse-submodules --abbrev= --resolve-undo',
    {
      '-x --exclude': 'text',
      '-X --exclude-from': 'read',
      '--exclude-per-directory': 'text',
      '--with-tree': 'text',
      '--format': 'text',
    },
  ),
  'ls-tree': listing('-r -d -t -l --full-tree --full-name --name-only --name-status --object-only --long --abbrev=', {
    '--format': 'text',
  }),
  'cat-file': ask(
    '-t -e -p -s --batch-check=  --batch-all-objects --buffer --unordered --follow-symlinks --textconv --filters --allow-unknown-type -Z',
    { '--path': 'read' },
  ),
  'merge-base': listing('-a --all --is-ancestor --fork-point --octopus --independent'),
  'merge-tree': listing('--write-tree --messages --name-only --allow-unrelated-histories --trivial-merge', {
    '--merge-base': 'text',
  }),
  describe: listing(
    '--always --dirty= --broken= --long --exact-match --contains --all --tags --first-parent --debug --abbrev=',
    { '--match': 'text', '--exclude': 'text', '--candidates': 'text', '--abbrev': 'text' },
  ),
  'name-rev': listing('--refs= --name-only --tags --all --always --no-undefined', { '--exclude': 'text' }),
  grep: {
    ...look(
      '-i -v -l -L -c -o -h -H -E -F -P -I -n -w -p -a --line-number --count --files-with-matches --files-without-match --name-only --ignore-case --invert-match --word-regexp --only-matching --untracked --cached --recurse-submodules --no-recursive --recursive --column --heading --break --show-function --function-context --null --full-name --textconv --all-match --and --or --not --exclude-standard --no-exclude-standard',
      {
        '-e': 'text',
        '-f': 'read',
        '-A --after-context': 'text',
        '-B --before-context': 'text',
        '-C --context': 'text',
        '-m --max-count': 'text',
        '--max-depth': 'text',
        '--threads': 'text',
      },
    ),
  },
  reflog: {
    ...look('--all --updateref --rewrite --stale-fix --dry-run --single-worktree', {
      '--expire': 'text',
      '--expire-unreachable': 'text',
    }),
    also: reflog,
  },
  'for-each-ref': listing('--shell --perl --python --tcl --ignore-case --omit-empty --include-root-refs', {
    '--sort': 'text',
    '--count': 'text',
    '--format': 'text',
    '--contains': 'text',
    '--no-contains': 'text',
    '--merged': 'text',
    '--no-merged': 'text',
    '--points-at': 'text',
    '--exclude': 'text',
    '--color': 'text',
  }),
  'show-ref': listing(
    '--verify --heads --branches --tags --hash= --abbrev= --exists -d -s --head --dereference --exclude-existing=',
  ),
  'show-branch': listing(
    '-a -r --all --remotes --current --topo-order --date-order --sparse --list --merge-base --independent --no-name --sha1-name --topics --reflog= --color= --no-color --more=',
  ),
  'check-ignore': listing('-n --non-matching --no-index'),
  'check-attr': listing('-a --all --cached', { '--source': 'text' }),
  'check-mailmap': listing(),
  'check-ref-format': listing('--branch --normalize --allow-onelevel'),
  'count-objects': listing('-H --human-readable'),
  cherry: listing('--abbrev='),
  'range-diff': look('--no-dual-color --dual-color --left-only --right-only', { '--creation-factor': 'text' }),
  'diff-pairs': look(),
  'patch-id': listing('--stable --unstable --verbatim'),
  'verify-commit': listing('--raw'),
  'verify-tag': listing('--raw', { '--format': 'text' }),
  'verify-pack': listing('-s --stat-only'),
  'get-tar-commit-id': listing(),
  fsck: listing(
    '--full --lost-found --no-dangling --dangling --unreachable --connectivity-only --strict --root --tags --cache --no-reflogs --progress --no-progress --name-objects',
  ),
  whatchanged: look(),
  version: listing('--build-options'),
  help: { ...listing('-a -g -c --all --guides --config'), also: noOperation },
  var: listing('-l'),
  'interpret-trailers': {
    ...ask('--trim-empty --only-trailers --only-input --unfold --parse --no-divider', {
      '--trailer': 'text',
      '--where': 'text',
      '--if-exists': 'text',
      '--if-missing': 'text',
    }),
    flags: '--trim-empty --only-trailers --only-input --unfold --parse --no-divider --in-place',
    also: (parsed, invocation) =>
      parsed.operands.flatMap(arg => invocation.paths(parsed.has('--in-place') ? 'write' : 'read', arg)),
  },
  stripspace: listing('-s -c --strip-comments --comment-lines'),
  column: listing('--command=', {
    '--mode': 'text',
    '--width': 'text',
    '--padding': 'text',
    '--indent': 'text',
    '--nl': 'text',
  }),
  'hash-object': {
    flags: '-w --stdin --stdin-paths --no-filters --literally',
    values: { '-t': 'text', '--path': 'text' },
    operands: ['read*'],
    also: (parsed, invocation) =>
      parsed.has('--stdin-paths') ? [unknown(invocation, 'the names that it is fed')] : [],
  },
};

function without(
  values: Readonly<Record<string, 'text' | 'write'>>,
  ...keys: readonly string[]
): NonNullable<ProgramSpec['values']> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
}

/** `git reflog expire` and `delete` throw away what could bring work back. */
function reflog(parsed: ParsedArgs): Operation[] {
  const first = staticText(parsed.operands[0]) ?? (parsed.operands.length > 0 ? 'expire' : '');
  const drops = /^(?:expire|delete|drop)$/.test(first) && !parsed.has('--dry-run');
  return drops ? [{ kind: 'change', what: 'git', name: 'reflog-drop' }] : [];
}
