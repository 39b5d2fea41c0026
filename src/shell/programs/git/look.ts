import type { Operation } from '../../../operation.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';

const output =
  '--stat= --shortstat --numstat --name-only --name-status --color= --no-color -p -u --patch --no-patch -s -q --quiet --oneline --graph --all --decorate= --no-decorate --cached --staged --summary --raw -w -b -M -C --word-diff= --abbrev= --abbrev-commit --no-renames --find-renames= --reverse --merges --no-merges --first-parent --ancestry-path --follow --full-diff --exit-code --check --ignore-all-space --ignore-space-change --ignore-blank-lines --text -z --relative= --branches= --tags= --remotes= --date-order --topo-order --dirstat --compact-summary --minimal --patience --histogram --no-index --no-ext-diff';
const outputValues = {
  '-n --max-count': 'text',
  '--format': 'text',
  '--pretty': 'text',
  '--since --after': 'text',
  '--until --before': 'text',
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
  also: files,
});

/**
 * Outside of the repository, `git diff` and `git grep --no-index` read any file: `git diff /dev/null ~/.ssh/id_rsa`.
 * What could be such a path is one; a revision never starts like it.
 */
function files(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const anything = parsed.has('--no-index');
  return parsed.operands
    .filter(arg => anything || outside(arg))
    .flatMap(arg => invocation.paths('read', arg, anything));
}

function outside(arg: Arg): boolean {
  const text = staticText(arg) ?? arg.prefix;
  return text.startsWith('/') || /(?:^|\/)\.\.(?:\/|$)/.test(text);
}

export const looking: Readonly<Record<string, ProgramSpec>> = {
  status: look('-s --short -b --branch --porcelain= --ignored= --show-stash -v -u= --untracked-files='),
  log: look(
    '-i --show-signature --left-right --cherry-pick --no-walk --simplify-by-decoration --source --children --parents -m -c --no-notes',
    { '--not': 'text' },
  ),
  diff: look('--merge-base --no-prefix -R --ours --theirs'),
  'diff-tree': look('-r -t -m --no-commit-id --root'),
  'diff-index': look('-m'),
  show: look('--show-signature -m'),
  blame: look('-e -l -t -c -f'),
  annotate: look(),
  shortlog: look('-e -c'),
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
  'name-rev': look('--refs= --name-only'),
  grep: look(
    '-i -v -l -L -c -o -h -H -E -F -P -I --line-number --count --files-with-matches --ignore-case --word-regexp --untracked --recurse-submodules',
    { '-e': 'text', '-A': 'text', '-B': 'text', '-m': 'text' },
  ),
  reflog: { ...look('--all'), also: reflog },
  'for-each-ref': look('', { '--sort': 'text', '--count': 'text', '--contains': 'text', '--merged': 'text' }),
  'show-ref': look('--verify --heads -d -s --head'),
  'symbolic-ref': { flags: '-q --short', operands: ['text'] },
  'check-ignore': look('-v -n'),
  'count-objects': look('-v -H'),
  whatchanged: look(),
  version: look('--build-options'),
  help: look('-a -g'),
  fsck: look('--full --lost-found --no-dangling'),
};

/** `git reflog expire` and `delete` throw away what could bring work back. */
function reflog(parsed: ParsedArgs): Operation[] {
  const first = staticText(parsed.operands[0]) ?? (parsed.operands.length > 0 ? 'expire' : '');
  return first === 'expire' || first === 'delete' ? [{ kind: 'change', what: 'git', name: 'reflog-drop' }] : [];
}
