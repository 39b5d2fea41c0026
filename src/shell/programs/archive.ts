import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Analysis, Invocation, Program } from '../program.ts';

/** tar's first word, when it needs nothing more said; after a hyphen, what follows `f` would be the archive. */
const tarLetters = /^(?:[cxtruzjJvfpkahO]+|-[cxtruzjJvpkahO]+f?|-f)$/;

/** `tar czf out.tgz dir`, `tar -xzf in.tgz -C dir`: anything else tar can do (it runs programs) is not understood. */
function tar(invocation: Invocation): Analysis {
  const [mode, ...rest] = invocation.args;
  const letters = staticText(mode);
  if (letters === undefined || !tarLetters.test(letters)) {
    const operations = [unknown(invocation, 'only bundled options such as `-czf` are understood')];
    return { operations, described: false };
  }
  const archive = letters.includes('f') ? rest[0] : undefined;
  const members = archive ? rest.slice(1) : rest;
  const creates = /[cru]/.test(letters);
  const operations: Operation[] = archive ? archiveOperations(archive, creates, invocation) : [];
  const inside = readMembers(members, invocation, operations, creates);
  if (letters.includes('x') && !letters.includes('O')) operations.push(...inside.paths('write', literalArg('.'), true));
  return { operations, described: true };
}

/** Takes the words after the archive; each `-C` moves to another folder. Returns where the last one leads. */
function readMembers(words: readonly Arg[], start: Invocation, operations: Operation[], creates: boolean): Invocation {
  let inside = start;
  for (let i = 0; i < words.length; i++) {
    const arg = words[i] ?? literalArg('');
    const text = staticText(arg);
    const folder = words[i + 1];
    if ((text === '-C' || text === '--directory') && folder) {
      operations.push(...inside.paths('read', folder));
      inside = inside.within(folder);
      i += 1;
    } else if (text !== undefined && /^--(?:exclude|strip-components)=/.test(text)) continue;
    else if (arg.prefix.startsWith('-') || arg.text === undefined)
      operations.push(unknown(start, `\`${arg.prefix || 'an argument known only at run time'}\` is not known`));
    else if (creates) operations.push(...inside.paths('read', arg, true));
  }
  return inside;
}

/** With a colon, the archive is on another machine, which tar reaches by running `rsh`. */
function archiveOperations(archive: Arg, creates: boolean, invocation: Invocation): Operation[] {
  if (archive.prefix.includes(':') || archive.glob)
    return [unknown(invocation, 'an archive that may be on another machine')];
  return invocation.paths(creates ? 'write' : 'read', archive);
}

/** Programs that pack and unpack. */
export const archivePrograms: readonly Program[] = [
  {
    names: ['tar'],
    analyse: tar,
    examples: {
      'tar czf out.tgz src': ['write /workspace/out.tgz', 'read /workspace/src (tree)'],
      'tar -xzf in.tgz -C /tmp/x': ['read /workspace/in.tgz', 'read /tmp/x', 'write /tmp/x (tree)'],
      'tar czf out.tgz -C ~ .ssh': ['write /workspace/out.tgz', 'read /home/user', 'read /home/user/.ssh (tree)'],
      'tar czf host:/x src': [
        'unknown tar: an archive that may be on another machine',
        'read /workspace/src (tree)',
        'read /workspace',
      ],
      // A file may be named `--checkpoint-action=exec=sh x`.
      'tar czf out.tgz *': [
        'write /workspace/out.tgz',
        'unknown tar: `an argument known only at run time` is not known',
        'read /workspace',
      ],
      'tar cf /dev/null x --checkpoint=1 --checkpoint-action=exec=sh': [
        'read /workspace/x (tree)',
        'unknown tar: `--checkpoint=1` is not known',
        'unknown tar: `--checkpoint-action=exec=sh` is not known',
        'read /workspace',
      ],
    },
  },
  {
    names: ['gzip', 'gunzip', 'bzip2', 'bunzip2', 'xz', 'unxz', 'zstd'],
    analyse: {
      tolerates: 'names',
      flags: '-d -k -f -c -v -q -t -l --decompress --keep --force --stdout',
      operands: ['write*'],
      numbers: true,
    },
    examples: { 'gzip -9 a': ['write /workspace/a'] },
  },
  {
    names: ['zcat', 'bzcat', 'xzcat'],
    analyse: { tolerates: 'words', operands: ['read*'] },
    examples: { 'zcat a.gz': ['read /workspace/a.gz'] },
  },
  {
    names: ['unzip'],
    analyse: {
      flags: '-o -q -l -n -t -j',
      values: { '-d': 'write-tree' },
      operands: ['read', 'text*'],
      also: (parsed, invocation) =>
        parsed.has('-d') || parsed.has('-l') ? [] : invocation.paths('write', literalArg('.'), true),
    },
    examples: {
      'unzip -q a.zip -d out': ['write /workspace/out (tree)', 'read /workspace/a.zip'],
      'unzip a.zip': ['read /workspace/a.zip', 'write /workspace (tree)'],
    },
  },
];
