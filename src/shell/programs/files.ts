import { posix } from 'node:path';
import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

const treeFlags = ['-a', '-r', '-R', '--archive', '--recursive'];

/** `cp` and `mv`: what they take, and what they write it to. */
function transfers(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const moves = invocation.name === 'mv';
  const tree = moves || treeFlags.some(flag => parsed.has(flag));
  const [given] = parsed.values('-t');
  const sources = given ? parsed.operands : parsed.operands.slice(0, -1);
  const target = given ?? parsed.operands.at(-1);
  const taken = sources.flatMap(source => [
    ...invocation.paths('read', source, tree),
    ...(moves ? invocation.paths('delete', source, true) : []),
  ]);
  return target ? [...taken, ...written(sources, target, tree, parsed, invocation)] : taken;
}

/** The target itself, and when that is a folder, a file in it for each source. */
function written(
  sources: readonly Arg[],
  target: Arg,
  tree: boolean,
  parsed: ParsedArgs,
  invocation: Invocation,
): Operation[] {
  const folder = parsed.has('-t') || sources.length > 1;
  const inside = parsed.has('-T') ? [] : sources.flatMap(source => within(target, source, tree, invocation));
  return folder ? inside : [...invocation.paths('write', target, tree), ...inside];
}

/** The file in a folder that a source becomes. */
function within(folder: Arg, source: Arg, tree: boolean, invocation: Invocation): Operation[] {
  const name = source.text === undefined || source.tree ? undefined : posix.basename(source.text);
  const base = staticText(folder);
  if (base === undefined || name === undefined) return [unknown(invocation, 'a target that is only known at run time')];
  // `cp -r a/. b` and `cp -r .. b` put what is in the one into the other.
  if (/^\.{0,2}$/.test(name)) return invocation.paths('write', folder, true);
  return invocation.paths('write', { ...literalArg(`${base}/${name}`), glob: source.glob }, tree);
}

/** What a link leads to is written through it later; a symbolic one is relative to where the link is. */
function links(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [given] = parsed.values('-t');
  const alone = given === undefined && parsed.operands.length === 1;
  const link = given ?? (alone ? literalArg('.') : parsed.operands.at(-1));
  const targets = given || alone ? parsed.operands : parsed.operands.slice(0, -1);
  if (!link) return [];
  const symbolic = parsed.has('-s') || parsed.has('--symbolic');
  return targets.flatMap(target => [
    ...invocation.paths('write', target),
    ...(symbolic && !target.prefix.startsWith('/') ? linked(target, link, invocation) : []),
    ...invocation.paths('write', link),
    ...within(link, target, false, invocation),
  ]);
}

function linked(target: Arg, link: Arg, invocation: Invocation): Operation[] {
  const base = staticText(link);
  const folders = base === undefined ? [link] : [link, literalArg(posix.dirname(base))];
  return folders.flatMap(folder => invocation.within(folder).paths('write', target));
}

/** `dd if=A of=B`; its words are no options. */
function dd(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.flatMap(arg => {
    if (arg.many || arg.names) return [unknown(invocation, 'an operand that is only known at run time')];
    const [, key, start = ''] = /^(if|of)=([\s\S]*)$/.exec(arg.prefix) ?? [];
    if (key === undefined) return arg.prefix.includes('=') ? [] : [unknown(invocation, 'an operand without a name')];
    const text = staticText(arg)?.slice(3);
    return invocation.paths(
      key === 'if' ? 'read' : 'write',
      text === undefined ? { prefix: start, glob: false } : literalArg(text),
    );
  });
}

const copies: Pick<ProgramSpec, 'tolerates' | 'values'> = {
  tolerates: 'names',
  values: { '-t --target-directory': 'text', '-S --suffix': 'text' },
};

/** Programs that make, move and remove files. */
export const filePrograms: readonly Program[] = [
  {
    names: ['mkdir'],
    analyse: {
      tolerates: 'names',
      flags: '-p -v --parents --verbose',
      values: { '-m --mode': 'text' },
      operands: ['write*'],
    },
    examples: { 'mkdir -p a/{b,c}': ['write /workspace/a/b', 'write /workspace/a/c'] },
  },
  {
    names: ['rmdir'],
    analyse: { tolerates: 'names', flags: '-v --verbose --ignore-fail-on-non-empty', operands: ['delete*'] },
    examples: { 'rmdir a': ['delete /workspace/a'] },
  },
  {
    names: ['touch'],
    analyse: {
      tolerates: 'names',
      flags: '-a -c -m -h --no-create',
      values: { '-d --date': 'text', '-r --reference': 'read', '-t': 'text' },
      operands: ['write*'],
    },
    examples: { 'touch a b': ['write /workspace/a', 'write /workspace/b'] },
  },
  {
    names: ['rm', 'unlink'],
    analyse: {
      tolerates: 'names',
      flags:
        '-f -r -R -i -I -v -d --force --recursive --verbose --dir --one-file-system --interactive= --no-preserve-root --preserve-root=',
      operands: ['delete*'],
      tree: '-r -R --recursive',
    },
    examples: {
      'rm -fr build': ['delete /workspace/build (tree)'],
      'rm --force -r ~': ['delete /home/user (tree)'],
      'rm -rf *': ['delete /workspace (tree)'],
      'rm *.pyc': ['delete /workspace/*.pyc'],
      'rm -rf "$X"': ['unknown rm: an argument that is only known at run time may be an option', 'read /workspace'],
      'for f in *.txt; do rm "$f"; done': ['change environment f', 'delete /workspace/*.txt'],
      // A name with a blank in it is two words.
      'for f in *.txt; do rm $f; done': [
        'change environment f',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
    },
  },
  {
    names: ['shred'],
    analyse: {
      flags: '-f -u -v -z',
      values: { '-n': 'text', '-s': 'text' },
      operands: ['write*'],
      also: (parsed, invocation) => parsed.operands.flatMap(arg => invocation.paths('delete', arg)),
    },
    examples: { 'shred -u a': ['write /workspace/a', 'delete /workspace/a'] },
  },
  {
    names: ['cp'],
    analyse: {
      ...copies,
      flags:
        '-a -r -R -f -i -n -p -u -v -d -L -P -H -T --archive --recursive --force --no-clobber --verbose --update= --preserve= --reflink= --no-target-directory',
      operands: ['text*'],
      also: transfers,
    },
    examples: {
      'cp a b': ['read /workspace/a', 'write /workspace/b', 'write /workspace/b/a'],
      'cp -r a /tmp/x': ['read /workspace/a (tree)', 'write /tmp/x (tree)', 'write /tmp/x/a (tree)'],
      'cp -t x a': ['read /workspace/a', 'write /workspace/x/a'],
      'cp ../.bashrc ~': ['read /.bashrc', 'write /home/user', 'write /home/user/.bashrc'],
    },
  },
  {
    names: ['mv'],
    analyse: {
      ...copies,
      flags: '-f -i -n -u -v -T --force --no-clobber --verbose --no-target-directory',
      operands: ['text*'],
      also: transfers,
    },
    examples: {
      'mv a b': [
        'read /workspace/a (tree)',
        'delete /workspace/a (tree)',
        'write /workspace/b (tree)',
        'write /workspace/b/a (tree)',
      ],
      'mv evil/.mcp.json .': [
        'read /workspace/evil/.mcp.json (tree)',
        'delete /workspace/evil/.mcp.json (tree)',
        'write /workspace (tree)',
        'write /workspace/.mcp.json (tree)',
      ],
    },
  },
  {
    names: ['ln'],
    analyse: {
      tolerates: 'names',
      flags: '-s -f -n -v -r -T --symbolic --force --no-dereference --relative',
      values: { '-t --target-directory': 'text' },
      operands: ['text*'],
      also: links,
    },
    examples: {
      'ln -s /etc/passwd a': ['write /etc/passwd', 'write /workspace/a', 'write /workspace/a/passwd'],
      // Relative to where the link is, not to where the shell is.
      'ln -s x d/b': ['write /workspace/x', 'write /workspace/d/b/x', 'write /workspace/d/x', 'write /workspace/d/b'],
    },
  },
  {
    names: ['chmod', 'chown', 'chgrp'],
    analyse: {
      tolerates: 'names',
      flags: '-R -v -f -c -h --recursive --verbose --changes',
      values: { '--reference': 'read' },
      operands: ['text', 'write*'],
      tree: '-R --recursive',
      also: (parsed, invocation) => {
        const mode = staticText(parsed.operands[0]);
        return [
          { kind: 'change', what: 'mode', name: invocation.name, ...(mode === undefined ? {} : { target: mode }) },
        ];
      },
    },
    examples: {
      'chmod +x run.sh': ['write /workspace/run.sh', 'change mode chmod +x'],
      'chmod -R 777 /': ['write / (tree)', 'change mode chmod 777'],
    },
  },
  {
    names: ['mktemp'],
    analyse: {
      flags: '-d -q -u -t --directory --quiet --dry-run',
      values: { '-p': 'write', '--suffix': 'text' },
      operands: ['write*'],
    },
    examples: { 'mktemp -d': [], 'mktemp ~/x.XXXX': ['write /home/user/x.XXXX'] },
  },
  {
    names: ['tee'],
    analyse: { tolerates: 'names', flags: '-a -i -p --append', operands: ['write*'] },
    examples: { 'tee -a log.txt': ['write /workspace/log.txt'] },
  },
  {
    names: ['truncate'],
    analyse: { flags: '-c', values: { '-s --size': 'text', '-r': 'read' }, operands: ['write*'] },
    examples: { 'truncate -s 0 a': ['write /workspace/a'] },
  },
  {
    names: ['dd'],
    analyse: { noOptions: true, operands: ['text*'], also: dd },
    examples: {
      'dd if=/dev/zero of=/dev/sda bs=1M': ['write /dev/sda'],
      'dd if=a of=b': ['read /workspace/a', 'write /workspace/b'],
      'dd of=~/.x': ['unknown dd: an operand without a name', 'read /workspace'],
    },
  },
];
