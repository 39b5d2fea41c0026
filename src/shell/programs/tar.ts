import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../program.ts';
import { asking } from './entry.ts';

/**
 * The options of tar that run nothing. `-I`, `--to-command`, `--checkpoint-action`, `--rsh-command` and their like run
 * programs, and `-T` and `-P` take names from elsewhere: they are not here.
 */
const tarSpec: ProgramSpec = asking({
  flags:
    '-c -x -t -r -u -d -A -v -z -j -J -a -p -k -m -o -O -h -l -S -U -w -B -i -n -Z --create --extract --get --list --append --update --diff --compare --catenate --verbose --gzip --gunzip --ungzip --bzip2 --xz --zstd --lzma --lz4 --lzip --auto-compress --no-auto-compress --preserve-permissions --same-permissions --keep-old-files --keep-newer-files --skip-old-files --overwrite --unlink-first --touch --no-same-owner --no-same-permissions --same-owner --numeric-owner --to-stdout --dereference --hard-dereference --sparse --verify --interactive --wildcards --no-wildcards --anchored --no-anchored --ignore-case --no-recursion --recursion --totals= --one-file-system --exclude-vcs --exclude-vcs-ignores --exclude-caches --exclude-backups --ignore-failed-read --ignore-zeros --null --show-transformed-names --force-local --utc --full-time --no-xattrs --xattrs --no-acls --acls --no-mac-metadata --remove-files --warning= --block-number --seek --posix --old-archive --check-links --delay-directory-restore --no-overwrite-dir --no-unquote --restrict',
  values: {
    '-f --file': 'text',
    '-C --directory --cd': 'text',
    '--exclude': 'text',
    '--strip-components --strip': 'text',
    '--transform --xform': 'text',
    '--owner': 'text',
    '--group': 'text',
    '--mode': 'text',
    '--mtime --newer-mtime': 'text',
    '--sort': 'text',
    '--format -H': 'text',
    '--suffix': 'text',
    '--newer --after-date -N': 'text',
    '-b --blocking-factor': 'text',
    '-X --exclude-from': 'read',
    '-g --listed-incremental': 'write',
    '--level': 'text',
    '--one-top-level': 'text',
    '--occurrence': 'text',
    '-V --label': 'text',
  },
  operands: ['text*'],
});

/** The files that are taken out: those that are named, or anything below the folder. */
export function extracted(members: readonly Arg[], folder: Arg, invocation: Invocation): Operation[] {
  const base = staticText(folder);
  if (base === undefined) return [unknown(invocation, 'a folder that is only known at run time')];
  const named = members.filter(member => member.text !== undefined);
  return [
    ...invocation.paths('write', folder, true),
    ...named.flatMap(member => invocation.paths('write', inside(base, member))),
  ];
}

/** A member may be a pattern of its own, which takes slashes as well. */
function inside(base: string, member: Arg): Arg {
  const text = `${base}/${member.text ?? ''}`;
  return { ...literalArg(text), glob: member.glob || /[*?[]/.test(text) };
}

/** Without a hyphen, the letters of the first word take their values from the words after it, in order. */
function withHyphens(args: readonly Arg[]): readonly Arg[] {
  const [first, ...rest] = args;
  const letters = staticText(first) ?? '';
  if (!/^[A-Za-z]+$/.test(letters)) return args;
  const words: Arg[] = [];
  let next = 0;
  for (const letter of letters) {
    words.push(literalArg(`-${letter}`));
    const value = /[fCbXgVHNKTIFL]/.test(letter) ? rest[next] : undefined;
    if (value) words.push(value);
    if (value) next += 1;
  }
  return [...words, ...rest.slice(next)];
}

/** `tar czf out.tgz dir`, `tar -xzf in.tgz -C dir`: what it takes, what it writes and where. */
function tar(invocation: Invocation): Analysis {
  const args = withHyphens(invocation.args);
  const parsed = parseArgs(tarSpec, args);
  const is = (flags: string) => flags.split(' ').some(flag => parsed.has(flag));
  const operations: Operation[] = parsed.faults.map(why => unknown(invocation, why));
  for (const option of ['-X', '-g'])
    for (const file of parsed.values(option))
      operations.push(...invocation.paths(option === '-X' ? 'read' : 'write', file));
  const creates = is('-c -r -u -A');
  const extracts = is('-x --extract --get') && !is('-O --to-stdout');
  for (const archive of parsed.values('-f')) operations.push(...archiveOperations(archive, creates, invocation));
  operations.push(...members(args, invocation, creates, extracts, is('--remove-files')));
  // A file may come with a mode that makes it run as its owner.
  if (extracts && is('-p --preserve-permissions --same-permissions --same-owner'))
    operations.push(unknown(invocation, 'the modes that the members bring'));
  // New names and one folder for all: anything below the folder may be written.
  const elsewhere = parsed.values('--transform').length > 0 && extracts;
  if (elsewhere) operations.push(unknown(invocation, 'the new names of the members'));
  return { operations, described: true };
}

/** The words in order: each `-C` moves to another folder, relative to the one before. */
function members(
  args: readonly Arg[],
  start: Invocation,
  creates: boolean,
  extracts: boolean,
  removes: boolean,
): Operation[] {
  const operations: Operation[] = [];
  let inside = start;
  const named: Arg[] = [];
  for (const part of parts(args)) {
    if (part.folder) {
      operations.push(...inside.paths('read', part.folder));
      inside = inside.within(part.folder);
    } else if (part.member && creates) {
      operations.push(...inside.paths('read', part.member, true));
      if (removes) operations.push(...inside.paths('delete', part.member, true));
    } else if (part.member) named.push(part.member);
  }
  if (extracts) operations.push(...extracted(named, literalArg('.'), inside));
  return operations;
}

/** The members and the folders among the words, in order. */
function parts(args: readonly Arg[]): { readonly folder?: Arg; readonly member?: Arg }[] {
  const found: { folder?: Arg; member?: Arg }[] = [];
  for (let i = 0; i < args.length; ) {
    // Each option with its value, and each operand, is read by itself.
    const one = parseArgs(tarSpec, args.slice(i, i + 1));
    const lacks = one.faults.some(fault => fault.endsWith('lacks its value'));
    const read = lacks ? parseArgs(tarSpec, args.slice(i, i + 2)) : one;
    const [folder] = read.values('-C');
    const [member] = read.operands;
    if (folder) found.push({ folder });
    else if (member) found.push({ member });
    i += lacks ? 2 : 1;
  }
  return found;
}

/** With a colon, the archive is on another machine, which tar reaches by running `rsh`. */
function archiveOperations(archive: Arg, creates: boolean, invocation: Invocation): Operation[] {
  if (archive.prefix.includes(':') || archive.glob)
    return [unknown(invocation, 'an archive that may be on another machine')];
  return invocation.paths(creates ? 'write' : 'read', archive);
}

/** The program that packs and unpacks trees. */
export const tarPrograms: readonly Program[] = [
  {
    names: ['tar', 'gtar', 'bsdtar'],
    analyse: tar,
    examples: {
      'tar czf out.tgz src': ['write /workspace/out.tgz', 'read /workspace/src (tree)'],
      'tar -xzf in.tgz -C /tmp/x': ['read /workspace/in.tgz', 'read /tmp/x', 'write /tmp/x (tree)'],
      'tar czf out.tgz -C ~ .ssh': ['write /workspace/out.tgz', 'read /home/user', 'read /home/user/.ssh (tree)'],
      'tar -C ~ -cf - .ssh': ['read /home/user', 'read /home/user/.ssh (tree)'],
      'tar --exclude=node_modules -czf a.tgz . .env': [
        'write /workspace/a.tgz',
        'read /workspace (tree)',
        'read /workspace/.env (tree)',
      ],
      'tar xf a.tar .claude/settings.json': [
        'read /workspace/a.tar',
        'write /workspace (tree)',
        'write /workspace/.claude/settings.json',
      ],
      'tar xpf a.tar': [
        'read /workspace/a.tar',
        'write /workspace (tree)',
        'unknown tar: the modes that the members bring',
        'read /workspace',
      ],
      'tar tzf a.tgz': ['read /workspace/a.tgz'],
      'tar xOf a.tgz x': ['read /workspace/a.tgz'],
      'tar czf host:/x src': [
        'unknown tar: an archive that may be on another machine',
        'read /workspace/src (tree)',
        'read /workspace',
      ],
      // A file may be named `--checkpoint-action=exec=sh x`.
      'tar czf out.tgz *': [
        'unknown tar: an argument that is only known at run time may be an option',
        'write /workspace/out.tgz',
        'read /workspace',
      ],
      'tar cf /dev/null x --checkpoint=1 --checkpoint-action=exec=sh': [
        'unknown tar: the option `--checkpoint` is not known',
        'unknown tar: the option `--checkpoint-action` is not known',
        'read /workspace/x (tree)',
        'read /workspace',
      ],
      "tar xf a.tar -I 'sh x'": [
        'unknown tar: the option `-I` is not known',
        'read /workspace/a.tar',
        'write /workspace (tree)',
        'write /workspace/sh x',
        'read /workspace',
      ],
      'tar xPf a.tar': [
        'unknown tar: the option `-P` is not known',
        'read /workspace/a.tar',
        'write /workspace (tree)',
        'read /workspace',
      ],
    },
  },
];
