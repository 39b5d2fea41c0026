import { posix } from 'node:path';
import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { needsOperand, together, tool } from './entry.ts';
import { modeChange } from './modes.ts';

const treeFlags = ['-a', '-r', '-R', '--archive', '--recursive'];
/** One file in a folder for temporary ones: what it held is at the target, and nobody counts on it there. */
const temporary = /^(?:\/private)?(?:\/var)?\/tmp\/(?!.*\.\.)[\w.-]+$/;
const linkFlags = ['-l', '-s', '--link', '--symbolic-link'];

/** `cp` and `mv`: what they take, and what they write it to. */
function transfers(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const moves = invocation.name === 'mv';
  const tree = moves || treeFlags.some(flag => parsed.has(flag));
  const linked = invocation.name === 'cp' && linkFlags.some(flag => parsed.has(flag));
  const [given] = parsed.values('-t');
  const sources = given ? parsed.operands : parsed.operands.slice(0, -1);
  const target = given ?? parsed.operands.at(-1);
  const taken = sources.flatMap(source => [
    ...invocation.paths('read', source, tree),
    ...(moves && !temporary.test(staticText(source) ?? '') ? invocation.paths('delete', source, true) : []),
    // What a link leads to is written through it later.
    ...(linked ? invocation.paths('write', source, tree) : []),
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
  // `--parents` takes the folders of the source along.
  if (parsed.has('--parents')) return invocation.paths('write', target, true);
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
  const relative = (parsed.has('-s') || parsed.has('--symbolic')) && !parsed.has('-r') && !parsed.has('--relative');
  return targets.flatMap(target => [
    ...(relative && !target.prefix.startsWith('/') ? linked(target, link, invocation) : reached(target, invocation)),
    ...invocation.paths('write', link),
    ...within(link, target, false, invocation),
  ]);
}

function linked(target: Arg, link: Arg, invocation: Invocation): Operation[] {
  const base = staticText(link);
  const folders = base === undefined ? [link] : [link, literalArg(posix.dirname(base))];
  return folders.flatMap(folder => reached(target, invocation.within(folder)));
}

/** Through a link its target is read and written later, under another name. */
function reached(target: Arg, invocation: Invocation): Operation[] {
  return [...invocation.paths('read', target), ...invocation.paths('write', target)];
}

/** `dd if=A of=B`; its words are no options. */
function dd(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.flatMap(arg => {
    if (/^--(?:help|version)$/.test(arg.text ?? '')) return [];
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

/** `install` copies and sets a mode; with `-d` it makes folders. */
function installed(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const modes = parsed.values('-m').map(given => modeChange(given, invocation));
  const files =
    parsed.has('-d') || parsed.has('--directory')
      ? parsed.operands.flatMap(arg => invocation.paths('write', arg))
      : transfers(parsed, invocation);
  return [...files, ...modes];
}

/** `rename` builds the new names from the old ones, with code of its own or without. */
function renamed(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const tries = ['-n', '--nono', '--no-act', '--dry-run'].some(flag => parsed.has(flag));
  const files = parsed.operands.flatMap(arg => invocation.paths(tries ? 'read' : 'delete', arg));
  return [...files, unknown(invocation, 'the new names are only known at run time')];
}

/** Programs that copy, move and link files. */
export const copyPrograms: readonly Program[] = [
  tool(
    'cp',
    {
      ...copies,
      flags:
        '-a -b -r -R -f -i -l -n -p -s -u -v -x -d -L -P -H -T -X -c --archive --recursive --force --interactive --link --symbolic-link --no-clobber --verbose --debug --update= --backup= --preserve= --no-preserve= --reflink= --sparse= --parents --attributes-only --copy-contents --dereference --no-dereference --one-file-system --strip-trailing-slashes --remove-destination --no-target-directory',
      operands: ['text*'],
      also: together(needsOperand, transfers),
    },
    {
      'cp a b': ['read /workspace/a', 'write /workspace/b', 'write /workspace/b/a'],
      'cp -r a /tmp/x': ['read /workspace/a (tree)', 'write /tmp/x (tree)', 'write /tmp/x/a (tree)'],
      'cp -t x a': ['read /workspace/a', 'write /workspace/x/a'],
      'cp ../.bashrc ~': ['read /.bashrc', 'write /home/user', 'write /home/user/.bashrc'],
      'cp --parents a/b /tmp/x': ['read /workspace/a/b', 'write /tmp/x (tree)'],
      // The link leads to the file, whatever is written through it later.
      'cp -s /etc/passwd a': [
        'read /etc/passwd',
        'write /etc/passwd',
        'write /workspace/a',
        'write /workspace/a/passwd',
      ],
    },
  ),
  tool(
    'mv',
    {
      ...copies,
      flags:
        '-b -f -h -i -n -u -v -T --force --interactive --no-clobber --verbose --debug --update= --backup= --exchange --no-copy --strip-trailing-slashes --no-target-directory',
      operands: ['text*'],
      also: together(needsOperand, transfers),
    },
    {
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
  ),
  tool(
    'install ginstall',
    {
      ...copies,
      flags:
        '-b -c -C -d -D -p -s -v -T --backup= --compare --directory --preserve-timestamps --strip --verbose --no-target-directory',
      values: { ...copies.values, '-m --mode': 'text', '-o --owner': 'text', '-g --group': 'text' },
      operands: ['text*'],
      also: together(needsOperand, installed),
    },
    {
      'install -m 755 a bin/a': [
        'read /workspace/a',
        'write /workspace/bin/a',
        'write /workspace/bin/a/a',
        'change mode chmod 755',
      ],
      'install -m 4755 -t /usr/bin a': ['read /workspace/a', 'write /usr/bin/a', 'change mode setuid 4755'],
      'install -d out': ['write /workspace/out'],
    },
  ),
  tool(
    'ln link',
    {
      tolerates: 'names',
      flags:
        '-b -d -F -h -i -L -P -s -f -n -v -r -T --backup= --directory --logical --physical --interactive --symbolic --force --no-dereference --relative --verbose --no-target-directory',
      values: { '-t --target-directory': 'text', '-S --suffix': 'text' },
      operands: ['text*'],
      also: together(needsOperand, links),
    },
    {
      'ln -s /etc/passwd a': [
        'read /etc/passwd',
        'write /etc/passwd',
        'write /workspace/a',
        'write /workspace/a/passwd',
      ],
      // Relative to where the link is, not to where the shell is.
      'ln -s x d/b': [
        'read /workspace/d/b/x',
        'write /workspace/d/b/x',
        'read /workspace/d/x',
        'write /workspace/d/x',
        'write /workspace/d/b',
      ],
      'ln x d/b': ['read /workspace/x', 'write /workspace/x', 'write /workspace/d/b', 'write /workspace/d/b/x'],
    },
  ),
  tool(
    'dd',
    { noOptions: true, operands: ['text*'], also: dd },
    {
      'dd if=/dev/zero of=/dev/sda bs=1M status=progress': ['write /dev/sda'],
      'dd if=a of=b': ['read /workspace/a', 'write /workspace/b'],
      'dd of=~/.x': ['unknown dd: an operand without a name', 'read /workspace'],
    },
  ),
  tool(
    'rename prename file-rename mmv',
    {
      tolerates: 'names',
      flags: '-n -v -f -i -o -s -d --nono --no-act --dry-run --verbose --force --all --last --symlink --no-overwrite',
      operands: ['text*'],
      also: renamed,
    },
    {
      'rename s/a/b/ x': [
        'delete /workspace/s/a/b',
        'delete /workspace/x',
        'unknown rename: the new names are only known at run time',
        'read /workspace',
      ],
    },
  ),
];
