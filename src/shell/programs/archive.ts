import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { literalArg, staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { type Also, tool } from './entry.ts';
import { extracted, tarPrograms } from './tar.ts';

const here = literalArg('.');

/** `gzip a` replaces `a` by `a.gz`; with `-c` it only reads. */
const compresses: Also = (parsed, invocation) => {
  const reads = ['-c', '-l', '-t', '--stdout', '--to-stdout', '--list', '--test'].some(flag => parsed.has(flag));
  return parsed.operands.flatMap(arg => invocation.paths(reads ? 'read' : 'write', arg, parsed.has('-r')));
};

const unzipped: Also = (parsed, invocation) => {
  const [, ...members] = parsed.operands;
  const looks = ['-l', '-t', '-p', '-c', '-v', '-z', '-Z'].some(flag => parsed.has(flag));
  const shown = looks ? members.filter(member => member.text?.startsWith('.')) : [];
  return looks
    ? shown.flatMap(member => invocation.paths('read', member))
    : extracted(members, parsed.values('-d')[0] ?? here, invocation);
};

/** The first operand is the archive; what goes in is read, what `-d` takes out is only an entry of it. */
const zipped: Also = (parsed, invocation) => {
  const [archive, ...members] = parsed.operands;
  if (!archive) return [];
  const tree = parsed.has('-r') || parsed.has('--recurse-paths');
  return [
    ...invocation.paths('write', archive),
    ...(parsed.has('-d') ? [] : members.flatMap(member => invocation.paths('read', member, tree))),
    ...(parsed.has('-m') ? members.flatMap(member => invocation.paths('delete', member, tree)) : []),
  ];
};

/** Not among them: `-spf`, which takes absolute names out. */
const plainSwitch = /^-(?:y|r|p.*|mhe=?\w*|mx=?\d|mmt=?\w*|t\w+|so|bd|bs\w+|ao[asut]|o.+|x!.*|xr!.*|ssc|slt|scs.*)$/;

/** `7z a ARCHIVE FILE…`: the first operand says what is done. */
function sevenZip(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const switches = parsed.operands.filter(arg => arg.prefix.startsWith('-') || arg.many);
  const [command, archive, ...files] = parsed.operands.filter(arg => !switches.includes(arg));
  if (!command || !archive) return [];
  const folder = switches.find(arg => arg.prefix.startsWith('-o'))?.text?.slice(2);
  const strange = [
    ...switches.filter(arg => !plainSwitch.test(arg.text ?? '')),
    ...files.filter(arg => arg.prefix.startsWith('@')),
  ].map(arg => unknown(invocation, `\`${arg.prefix || 'a word'}\` is not known`));
  switch (staticText(command)) {
    case 'a':
    case 'u':
      return [
        ...strange,
        ...invocation.paths('write', archive),
        ...files.flatMap(file => invocation.paths('read', file, true)),
      ];
    case 'd':
    case 'rn':
      return [...strange, ...invocation.paths('write', archive)];
    case 'e':
    case 'x':
      return [
        ...strange,
        ...invocation.paths('read', archive),
        ...extracted(files, literalArg(folder || '.'), invocation),
      ];
    case 'l':
    case 't':
    case 'i':
    case 'h':
      return [...strange, ...invocation.paths('read', archive)];
    default:
      return [unknown(invocation, `\`${command.prefix}\` is not known`), ...invocation.paths('read', archive)];
  }
}

/** `cpio -o` packs the names that it is fed, `-i` unpacks into the folder. */
const cpio: Also = (parsed, invocation) => {
  if (parsed.has('-t') || parsed.has('--list')) return [];
  const folder = parsed.values('-D')[0] ?? here;
  const bounded = parsed.has('--no-absolute-filenames');
  if (parsed.has('-i') || parsed.has('--extract'))
    return [
      ...extracted(parsed.operands, folder, invocation),
      // A member may be called `/etc/passwd`, and is put there.
      ...(bounded ? [] : [unknown(invocation, 'where the members lead')]),
    ];
  return [
    unknown(invocation, 'the names that it is fed'),
    ...(parsed.has('-p') ? parsed.operands.flatMap(arg => invocation.paths('write', arg, true)) : []),
  ];
};

const compressor: ProgramSpec = {
  tolerates: 'names',
  flags:
    '-a -d -z -k -f -c -v -q -t -l -n -N -r -h -L -e -i --decompress --uncompress --compress --keep --force --stdout --to-stdout --verbose --quiet --test --list --fast --best --extreme --recursive --rm --no-name --name --ultra --long= --single-stream --no-check --adapt --check --integrity-check',
  values: {
    '-S --suffix': 'text',
    '-T --threads': 'text',
    '-o --output': 'write',
    '-p --processes': 'text',
    '-b --blocksize': 'text',
    '-w --lgwin': 'text',
    '-D': 'read',
    '--format': 'text',
    '--memlimit': 'text',
    '-M --memory': 'text',
  },
  operands: ['text*'],
  numbers: true,
  also: compresses,
};

/** Programs that pack and unpack. */
export const archivePrograms: readonly Program[] = [
  ...tarPrograms,
  tool(
    'gzip gunzip bzip2 bunzip2 xz unxz lzma unlzma zstd unzstd lz4 unlz4 brotli pigz unpigz pbzip2 lbzip2 lzop compress uncompress',
    compressor,
    {
      'gzip -9 a': ['write /workspace/a'],
      'gzip -dc a.gz': ['read /workspace/a.gz'],
      'xz -z big.txt': ['write /workspace/big.txt'],
      'zstd -r ~/.ssh': ['write /home/user/.ssh (tree)'],
    },
  ),
  tool(
    'zcat gzcat bzcat xzcat lzcat zstdcat lz4cat zstdless',
    { tolerates: 'words', flags: '-f -q -v -k -d -c -h -L -n', operands: ['read*'] },
    { 'zcat a.gz': ['read /workspace/a.gz'] },
  ),
  tool(
    'unzip',
    {
      flags: '-o -q -qq -l -n -t -j -p -c -v -a -aa -b -C -f -L -M -u -U -V -X -z -Z -1 -B -D -K -W -:',
      values: { '-d': 'text', '-x': 'text', '-P': 'text', '-O': 'text', '-I': 'text' },
      operands: ['read', 'text*'],
      also: unzipped,
    },
    {
      'unzip -q a.zip -d out': ['read /workspace/a.zip', 'write /workspace/out (tree)'],
      'unzip a.zip': ['read /workspace/a.zip', 'write /workspace (tree)'],
      "unzip -oq a.zip '.claude/*'": ['read /workspace/a.zip', 'write /workspace (tree)', 'write /workspace/.claude/*'],
      'unzip -p a.jar META-INF/MANIFEST.MF': ['read /workspace/a.jar'],
      'unzip -p a.zip .env': ['read /workspace/a.zip', 'read /workspace/.env'],
    },
  ),
  tool(
    'zip',
    {
      flags:
        '-r -R -q -v -j -m -u -f -d -D -e -F -FF -g -k -l -ll -o -s -S -X -y -z -c -A -J -L -@ -$ --recurse-paths --quiet --junk-paths --encrypt --update --freshen --delete --no-extra --symlinks --filesync --must-match --move',
      values: {
        '-x --exclude': 'text',
        '-i --include': 'text',
        '-P --password': 'text',
        '-b --temp-path': 'write',
        '-n --suffixes': 'text',
        '-t --from-date': 'text',
        '-tt': 'text',
        '-O --output-file': 'write',
        '--out': 'write',
      },
      operands: ['text*'],
      numbers: true,
      also: (parsed, invocation) => [
        ...zipped(parsed, invocation),
        ...(parsed.has('-@') ? [unknown(invocation, 'the names that it is fed')] : []),
      ],
    },
    {
      'zip -r dist.zip dist': ['write /workspace/dist.zip', 'read /workspace/dist (tree)'],
      'zip a.zip .env': ['write /workspace/a.zip', 'read /workspace/.env'],
      // `-TT` names a command that tests the archive.
      "zip a.zip b -TT 'sh x'": [
        'unknown zip: the option `-T` is not known',
        'write /workspace/a.zip',
        'read /workspace/b',
        'read /workspace/sh x',
        'read /workspace',
      ],
    },
  ),
  tool(
    'zipinfo lsar',
    {
      flags: '-1 -2 -l -s -m -v -h -t -T -z -i -n -q',
      operands: ['text*'],
      also: (parsed, invocation) => parsed.operands.flatMap(arg => invocation.paths('read', arg)),
    },
    { 'zipinfo -1 a.zip': ['read /workspace/a.zip'] },
  ),
  tool(
    '7z 7za 7zr 7zz p7zip',
    { noOptions: true, operands: ['text*'], also: sevenZip },
    {
      '7z l a.7z': ['read /workspace/a.7z'],
      '7z a -p out.7z ~/.config': ['write /workspace/out.7z', 'read /home/user/.config (tree)'],
      '7z x a.7z -spf': [
        'unknown 7z: `-spf` is not known',
        'read /workspace/a.7z',
        'write /workspace (tree)',
        'read /workspace',
      ],
    },
  ),
  tool(
    'cpio',
    {
      flags:
        '-i -o -p -t -d -m -u -v -a -B -c -L -l -n -0 --extract --create --list --make-directories --preserve-modification-time --unconditional --quiet --null --no-absolute-filenames',
      values: {
        '-H --format': 'text',
        '-D --directory': 'text',
        '-F -I --file': 'read',
        '-O': 'write',
        '-R --owner': 'text',
      },
      operands: ['text*'],
      also: cpio,
    },
    {
      'cpio -idm --no-absolute-filenames .claude/settings.json': [
        'write /workspace (tree)',
        'write /workspace/.claude/settings.json',
      ],
      'cpio -id': ['write /workspace (tree)', 'unknown cpio: where the members lead', 'read /workspace'],
      'cpio -o': ['unknown cpio: the names that it is fed', 'read /workspace'],
    },
  ),
  tool(
    'unar unrar',
    {
      flags: '-f -o -y -q -r -D --force-overwrite --quiet --no-directory',
      values: { '--output-directory': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...parsed.operands.flatMap(arg => invocation.paths('read', arg)),
        ...invocation.paths('write', here, true),
      ],
    },
    { 'unar a.zip': ['read /workspace/a.zip', 'write /workspace (tree)'] },
  ),
];
