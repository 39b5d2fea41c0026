import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, globArg, literalArg, staticText } from '../arg.ts';
import type { Invocation, Program, ProgramSpec } from '../program.ts';
import { copyPrograms } from './copies.ts';
import { needsOperand, together, tool } from './entry.ts';
import { modeChange, modePrograms } from './modes.ts';

/** A folder made with `-m 4777` has that mode. */
const givenMode: ProgramSpec['also'] = (parsed, invocation) =>
  parsed.values('-m').map(given => modeChange(given, invocation));

/** `split` and `csplit` write files whose names begin alike. */
function pieces(suffixes: readonly Arg[], given: Arg, invocation: Invocation): Operation[] {
  const prefix = staticText(given);
  const strange = suffixes.some(arg => !/^[\w.%]*$/.test(staticText(arg) ?? '/'));
  return prefix === undefined || strange
    ? [unknown(invocation, 'the names of the pieces are not understood')]
    : invocation.paths('write', globArg(`${prefix}*`));
}

const smallSize = /^[-+<>/%]?(?:\d{1,9}|\d{1,6}K(?:i?B)?|\d{1,3}M(?:i?B)?)$/i;

const deletes: ProgramSpec = { tolerates: 'names', operands: ['delete*'], also: needsOperand };

/** Programs that make and remove files. */
export const filePrograms: readonly Program[] = [
  ...copyPrograms,
  ...modePrograms,
  tool(
    'mkdir',
    {
      tolerates: 'names',
      flags: '-p -v -Z --parents --verbose',
      values: { '-m --mode': 'text' },
      operands: ['write*'],
      also: givenMode,
    },
    {
      'mkdir -p a/{b,c}': ['write /workspace/a/b', 'write /workspace/a/c'],
      'mkdir -m 700 a': ['write /workspace/a', 'change mode chmod 700'],
    },
  ),
  tool(
    'rmdir',
    { ...deletes, flags: '-p -v --parents --verbose --ignore-fail-on-non-empty' },
    { 'rmdir a': ['delete /workspace/a'] },
  ),
  tool(
    'touch',
    {
      tolerates: 'names',
      flags: '-a -c -m -h -f --no-create --no-dereference',
      values: { '-d --date': 'text', '-r --reference': 'read', '-t': 'text', '--time': 'text', '-A': 'text' },
      operands: ['write*'],
    },
    { 'touch -d "2 days ago" a b': ['write /workspace/a', 'write /workspace/b'] },
  ),
  tool(
    'rm unlink',
    {
      ...deletes,
      flags:
        '-f -r -R -i -I -v -d -P -W -x --force --recursive --verbose --dir --one-file-system --interactive= --no-preserve-root --preserve-root=',
      tree: '-r -R --recursive',
    },
    {
      'rm -fr build': ['delete /workspace/build (tree)'],
      'rm --force -r ~': ['delete /home/user (tree)'],
      'rm -rf *': ['delete /workspace (tree)'],
      'rm *.pyc': ['delete /workspace/*.pyc'],
      // What it deletes comes from somewhere else: `echo / | xargs -i rm -rf`.
      'rm -rf': ['unknown rm: what it works on is not said', 'read /workspace'],
      'rm -rf "$X"': ['unknown rm: an argument that is only known at run time may be an option', 'read /workspace'],
      'for f in *.txt; do rm "$f"; done': ['change environment f', 'delete /workspace/*.txt'],
      // A name with a blank in it is two words.
      'for f in *.txt; do rm $f; done': [
        'change environment f',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
    },
  ),
  tool(
    'shred srm',
    {
      tolerates: 'names',
      flags: '-f -u -v -x -z --force --remove= --verbose --exact --zero',
      values: { '-n --iterations': 'text', '-s --size': 'text', '--random-source': 'read' },
      operands: ['write*'],
      also: together(needsOperand, (parsed, invocation) =>
        parsed.operands.flatMap(arg => invocation.paths('delete', arg)),
      ),
    },
    { 'shred -u a': ['write /workspace/a', 'delete /workspace/a'] },
  ),
  // What a person would get back is still not where the project expects it.
  tool(
    'trash-put rmtrash',
    { ...deletes, flags: '-f -r -R -i -v -d --verbose', operands: ['delete-tree*'] },
    { 'trash-put ~/notes': ['delete /home/user/notes (tree)'] },
  ),
  tool(
    'mktemp',
    {
      flags: '-d -q -u -t --directory --quiet --dry-run',
      values: { '-p --tmpdir': 'write', '--suffix': 'text' },
      operands: ['write*'],
    },
    {
      'mktemp -d': [],
      'mktemp ~/x.XXXX': ['write /home/user/x.XXXX'],
      'mktemp -p /etc x': ['write /etc', 'write /workspace/x'],
    },
  ),
  tool(
    'tee sponge',
    { tolerates: 'names', flags: '-a -i -p --append --ignore-interrupts --output-error=', operands: ['write*'] },
    { 'tee -a log.txt': ['write /workspace/log.txt'], 'tee /etc/x': ['write /etc/x'] },
  ),
  tool(
    'truncate fallocate',
    {
      flags: '-c -o -n -d -p -z -v --no-create --io-blocks --keep-size --dig-holes --punch-hole --zero-range',
      values: { '-s --size': 'text', '-r --reference': 'read', '-l --length': 'text', '-O --offset': 'text' },
      operands: ['write*'],
      // A file of so many gigabytes fills the disk.
      also: (parsed, invocation) =>
        [...parsed.values('-s'), ...parsed.values('-l')].some(size => !smallSize.test(staticText(size) ?? ''))
          ? [unknown(invocation, 'a size that may fill the disk')]
          : [],
    },
    {
      'truncate -s 0 a': ['write /workspace/a'],
      'fallocate -l 1T a': [
        'write /workspace/a',
        'unknown fallocate: a size that may fill the disk',
        'read /workspace',
      ],
    },
  ),
  tool(
    'split',
    {
      flags: '-d -e -u -x --numeric-suffixes= --hex-suffixes= --elide-empty-files --unbuffered --verbose',
      values: {
        '-l --lines': 'text',
        '-b --bytes': 'text',
        '-C --line-bytes': 'text',
        '-n --number': 'text',
        '-a --suffix-length': 'text',
        '-t --separator': 'text',
        '--additional-suffix': 'text',
        '--filter': 'script',
      },
      operands: ['read', 'text'],
      numbers: true,
      also: (parsed, invocation) => {
        const [, prefix] = parsed.operands;
        // Parcels of so many bytes are made to be sent.
        const parcels = parsed.has('-b');
        return [
          ...(parcels ? [unknown(invocation, 'what the parcels are for')] : []),
          ...(parsed.has('--filter')
            ? []
            : pieces(parsed.values('--additional-suffix'), prefix ?? literalArg('x'), invocation)),
        ];
      },
    },
    {
      'split -l 1000 big.csv part_': ['read /workspace/big.csv', 'write /workspace/part_*'],
      "split --filter='rm -rf build' a": [
        'read /workspace/a',
        'execute rm -rf build',
        'delete /workspace/build (tree)',
      ],
    },
  ),
  tool(
    'csplit',
    {
      flags: '-k -q -s -z --keep-files --quiet --silent --elide-empty-files --suppress-matched',
      values: { '-f --prefix': 'text', '-b --suffix-format': 'text', '-n --digits': 'text' },
      operands: ['read', 'text*'],
      also: (parsed, invocation) => pieces(parsed.values('-b'), parsed.values('-f')[0] ?? literalArg('xx'), invocation),
    },
    {
      "csplit -z doc.md '/^# /' '{*}'": ['read /workspace/doc.md', 'write /workspace/xx*'],
      'csplit -b /../../x%d a 3': [
        'read /workspace/a',
        'unknown csplit: the names of the pieces are not understood',
        'read /workspace',
      ],
    },
  ),
  tool(
    'mkfifo',
    { tolerates: 'names', flags: '-Z', values: { '-m --mode': 'text' }, operands: ['write*'], also: givenMode },
    { 'mkfifo a': ['write /workspace/a'] },
  ),
  tool(
    'mknod',
    {
      flags: '-Z',
      values: { '-m --mode': 'text' },
      operands: ['write', 'text', 'text', 'text'],
      also: (parsed, invocation) =>
        parsed.operands[1]?.text === 'p' ? [] : [unknown(invocation, 'what the device leads to')],
    },
    {
      'mknod a p': ['write /workspace/a'],
      'mknod a b 8 0': ['write /workspace/a', 'unknown mknod: what the device leads to', 'read /workspace'],
    },
  ),
  tool(
    'dos2unix unix2dos mac2unix',
    {
      tolerates: 'names',
      flags:
        '-q -k -f -s -b -n -o -e -v -l --quiet --keepdate --force --safe --newfile --oldfile --add-bom --remove-bom',
      values: { '-c --convmode': 'text' },
      operands: ['write*'],
    },
    { 'dos2unix a.bat': ['write /workspace/a.bat'] },
  ),
  tool('sync fsync', { flags: '-d -f --data --file-system', operands: ['read*'] }, { sync: [] }),
];
