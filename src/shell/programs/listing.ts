import type { Operation } from '../../operation.ts';
import { type Arg, staticText, wildcard } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { type Also, telling, tool } from './entry.ts';
import { viewingPrograms } from './viewing.ts';

const lsFlags =
  '-a -A -b -B -c -C -d -D -f -F -g -G -h -H -i -k -l -L -m -n -N -o -O -p -q -Q -r -R -s -S -t -u -U -v -W -x -X -Z -1 -e -@ --all --almost-all --author --escape --ignore-backups --color= --directory --dired --classify= --file-type --full-time --group-directories-first --no-group --human-readable --si --dereference-command-line --dereference --hyperlink= --inode --kibibytes --literal --hide-control-chars --show-control-chars --quote-name --numeric-uid-gid --reverse --recursive --size --context --zero';

/** An environment file is a file: a listing says that it is there and nothing of what is in it. */
const environmentFile = /(?:^|\/)\.env(?:\.[\w.-]+)?$/;

/**
 * What a listing looks at. A name with wildcards, or one that is a file for certain, is an entry of its folder, of
 * which nothing but the entry is shown.
 */
export function listed(arg: Arg, invocation: Invocation, entriesOnly: boolean): Operation[] {
  const text = arg.text ?? '';
  const plain = staticText(arg) !== undefined;
  if (plain && environmentFile.test(text)) return invocation.paths('read', folderOf(arg, text));
  // Of a name that begins with a dot and goes on with a wildcard, most often a file is meant.
  const hidden = /^[^*?[]*\.env[^/]*$/.test(text);
  if (plain || arg.text === undefined || !(entriesOnly || hidden)) return invocation.paths('read', arg);
  return invocation.paths('read', folderOf(arg, text.slice(0, text.search(wildcard))));
}

/** The folder that holds what the beginning of a path leads to. */
function folderOf(arg: Arg, start: string): Arg {
  const folder = start.replace(/[^/]*$/, '');
  const { tree: _tree, ...rest } = arg;
  return { ...rest, text: folder || '.', prefix: folder || '.', glob: false };
}

const hasAny = (parsed: ParsedArgs, flags: string) => flags.split(' ').some(flag => parsed.has(flag));

/** `-d` shows the entries themselves; `-R` those below as well, of which it tells the names and no contents. */
const list: Also = (parsed, invocation) => {
  const entries = hasAny(parsed, '-d --directory');
  if (parsed.operands.length === 0) return invocation.paths('read', { text: '.', prefix: '.', glob: false });
  return parsed.operands.flatMap(arg => listed(arg, invocation, entries));
};

const sizes: Also = (parsed, invocation) =>
  parsed.operands.length === 0
    ? invocation.paths('read', { text: '.', prefix: '.', glob: false })
    : parsed.operands.flatMap(arg => listed(arg, invocation, true));

const likeLs: ProgramSpec = {
  tolerates: 'words',
  flags: lsFlags,
  values: {
    '--sort': 'text',
    '--time': 'text',
    '--time-style': 'text',
    '--format': 'text',
    '--indicator-style': 'text',
    '--quoting-style': 'text',
    '--block-size': 'text',
    '-I --ignore': 'text',
    '--hide': 'text',
    '-w --width': 'text',
    '-T --tabsize': 'text',
  },
  operands: ['text*'],
  also: list,
};

/** Programs that list files and say what is known of them. */
export const listingPrograms: readonly Program[] = [
  ...viewingPrograms,
  tool('ls dir vdir gls ll', likeLs, {
    'ls -la src': ['read /workspace/src'],
    ls: ['read /workspace'],
    'ls ~/.ssh': ['read /home/user/.ssh'],
    'ls *.ts': ['read /workspace/*.ts'],
    'ls -d */': ['read /workspace'],
    'ls -d ~/.ssh/*': ['read /home/user/.ssh'],
    'ls -la config/.env': ['read /workspace/config'],
    'ls config/.env*': ['read /workspace/config'],
    'ls */.env*': ['read /workspace/*/.env*'],
    'ls -R src': ['read /workspace/src'],
  }),
  tool(
    'eza exa lsd',
    {
      ...likeLs,
      flags:
        '-1 -a -A -B -b -D -d -f -F -g -G -h -H -i -l -m -M -n -N -o -O -r -R -S -s -T -u -U -x -X -Z -@ --all --almost-all --binary --bytes --classify= --color= --colour= --color-scale= --created --modified --accessed --changed --dereference --extended --git --git-ignore --git-repos --group --group-directories-first --grid --header --hyperlink --icons= --icon= --inode --links --list-dirs --directory-only --long --no-filesize --no-icons --no-permissions --no-time --no-user --numeric --octal-permissions --oneline --only-dirs --only-files --recurse --reverse --size --tree --total-size --dirsfirst --gitsort --timesort --sizesort',
      values: {
        '-L --level --depth': 'text',
        '-I --ignore-glob': 'text',
        '-s --sort': 'text',
        '-t --time': 'text',
        '--time-style --date': 'text',
        '-w --width': 'text',
        '--group-dirs': 'text',
        '--blocks': 'text',
      },
    },
    { 'eza -l --git src': ['read /workspace/src'], 'eza --tree -L 2': ['read /workspace'] },
  ),
  tool(
    'tree',
    {
      tolerates: 'words',
      flags:
        '-a -d -f -i -l -s -h -C -n -p -u -g -D -F -q -N -Q -r -t -c -U -v -x -A -S -J -X --dirsfirst --filesfirst --noreport --du --gitignore --prune --inodes --device --si --matchdirs --ignore-case --metafirst --nolinks',
      values: {
        '-L': 'text',
        '-I': 'text',
        '-P': 'text',
        '--filelimit': 'text',
        '--charset': 'text',
        '--sort': 'text',
        '--timefmt': 'text',
        '-H': 'text',
        '-T': 'text',
        '-o': 'write',
      },
      operands: ['read*'],
      defaultOperand: '.',
    },
    { 'tree -L 2 src': ['read /workspace/src'], 'tree -o /etc/x': ['write /etc/x', 'read /workspace'] },
  ),
  tool(
    'stat gstat',
    {
      tolerates: 'words',
      flags: '-L -f -x -q -s -n -r -l -F --dereference --file-system --terse --cached=',
      values: { '-c --format': 'text', '--printf': 'text', '-t': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) => parsed.operands.flatMap(arg => listed(arg, invocation, true)),
    },
    { 'stat -c %s a': ['read /workspace/a'], 'stat -f %z ~/.ssh/*': ['read /workspace/%z', 'read /home/user/.ssh'] },
  ),
  tool(
    'file',
    {
      tolerates: 'words',
      flags:
        '-b -i -I -L -k -h -z -Z -0 -d -E -N -n -p -r -s -v -l --brief --mime --mime-type --mime-encoding --dereference --no-dereference --keep-going --uncompress --raw --special-files --print0 --no-pad --extension',
      values: { '-F --separator': 'text', '-e --exclude': 'text', '-m --magic-file': 'read', '-P --parameter': 'text' },
      operands: ['read*'],
    },
    {
      'file -b a': ['read /workspace/a'],
      'file -f a': ['unknown file: the option `-f` is not known', 'read /workspace/a', 'read /workspace'],
    },
  ),
  tool(
    'du gdu dust ncdu',
    {
      tolerates: 'words',
      flags:
        '-0 -a -b -c -D -h -H -k -l -L -m -P -s -S -x -r --null --all --apparent-size --bytes --total --dereference-args --human-readable --inodes --count-links --dereference --no-dereference --separate-dirs --si --summarize --one-file-system --time=',
      values: {
        '-d --max-depth': 'text',
        '-B --block-size': 'text',
        '--exclude': 'text',
        '-t --threshold': 'text',
        '-I': 'text',
        '-n': 'text',
        '--time-style': 'text',
        '-X --exclude-from': 'read',
      },
      operands: ['text*'],
      also: sizes,
    },
    {
      'du -sh build': ['read /workspace/build'],
      'du -sh *': ['read /workspace'],
      'du -sh ~/.ssh/*': ['read /home/user/.ssh'],
    },
  ),
  tool(
    'df',
    {
      tolerates: 'words',
      flags:
        '-h -H -k -m -T -i -a -l -P -g -b --human-readable --si --all --inodes --local --portability --print-type --total --sync --no-sync',
      values: { '-t --type': 'text', '-x --exclude-type': 'text', '-B --block-size': 'text', '--output': 'text' },
      operands: ['text*'],
    },
    { 'df -h .': [] },
  ),
  telling('readlink realpath basename dirname pathchk namei', 'basename "$x" .ts'),
];
