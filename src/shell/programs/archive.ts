import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { literalArg } from '../arg.ts';
import type { Analysis, Invocation, Program } from '../program.ts';

/** Letters of tar's first word that need nothing more said. */
const tarLetters = /^-?[cxtruzjJvfpkahO]+$/;

/** `tar czf out.tgz dir`, `tar -xzf in.tgz -C dir`: anything else tar can do (it runs programs) is not understood. */
function tar(invocation: Invocation): Analysis {
  const [mode, ...rest] = invocation.args;
  const letters = mode?.text;
  if (letters === undefined || !tarLetters.test(letters))
    return {
      operations: [unknown(invocation, 'only bundled options such as `-czf` are understood')],
      described: false,
    };
  const queue = [...rest];
  const operations: Operation[] = [];
  const archive = letters.includes('f') ? queue.shift() : undefined;
  const creates = /[cru]/.test(letters);
  if (archive) operations.push(...invocation.paths(creates ? 'write' : 'read', archive));
  let folder = literalArg('.');
  for (let arg = queue.shift(); arg; arg = queue.shift()) {
    if (arg.text === '-C' || arg.text === '--directory') folder = queue.shift() ?? folder;
    else if (/^--(exclude|strip-components)=/.test(arg.prefix)) continue;
    else if (arg.prefix.startsWith('-') || arg.text === undefined)
      operations.push(unknown(invocation, `\`${arg.prefix || 'an argument known only at run time'}\` is not known`));
    else if (creates) operations.push(...invocation.paths('read', arg, true));
  }
  if (letters.includes('x') && !letters.includes('O')) operations.push(...invocation.paths('write', folder, true));
  return { operations, described: true };
}

/** Programs that pack and unpack. */
export const archivePrograms: readonly Program[] = [
  {
    names: ['tar'],
    analyse: tar,
    examples: {
      'tar czf out.tgz src': ['write /workspace/out.tgz', 'read /workspace/src (tree)'],
      'tar -xzf in.tgz -C /tmp/x': ['read /workspace/in.tgz', 'write /tmp/x (tree)'],
      'tar cf /dev/null x --checkpoint=1 --checkpoint-action=exec=sh': [
        'read /workspace/x (tree)',
        'unknown tar: `--checkpoint=1` is not known',
        'unknown tar: `--checkpoint-action=exec=sh` is not known',
      ],
    },
  },
  {
    names: ['gzip', 'gunzip', 'bzip2', 'xz', 'zstd'],
    analyse: {
      flags: '-d -k -f -c -v -q -t -l --decompress --keep --force --stdout',
      operands: ['write*'],
      numbers: true,
    },
    examples: { 'gzip -9 a': ['write /workspace/a'] },
  },
  { names: ['zcat'], analyse: { operands: ['read*'] }, examples: { 'zcat a.gz': ['read /workspace/a.gz'] } },
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
