import type { Operation } from '../../operation.ts';
import { analyseSpec, unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../program.ts';
import { asking, tool } from './entry.ts';

const setuid = /[+=][^,+=-]*s|^0*[2-7]\d{3}$/;
const everyone = /(?:^|,)[ug]*[oa][^,]*[+=][^,+=-]*w|^[0-7]*[2367]$/;
/** No mode that means anything is longer. */
const maxMode = 100;
const mode = /^(?:[0-7]{1,5}|[ugoa]*(?:[-+=][rwxXstugo]*)+(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*)$/;

/**
 * The change that a mode is: `setuid` when the program would run as its owner, whoever starts it, `everyone` when
 * everybody could write it.
 */
export function modeChange(given: Arg | undefined, invocation: Pick<Invocation, 'name'>): Operation {
  const target = staticText(given);
  if (target === undefined || target.length > maxMode || !mode.test(target))
    return unknown(invocation, 'a mode that is not understood');
  const name = setuid.test(target) ? 'setuid' : everyone.test(target) ? 'everyone' : 'chmod';
  return { kind: 'change', what: 'mode', name, target };
}

const chmodSpec: ProgramSpec = asking({
  tolerates: 'names',
  flags: '-R -v -f -c -h -H -L -P --recursive --verbose --changes --quiet --silent --preserve-root --no-preserve-root',
  operands: ['write*'],
  tree: '-R --recursive',
});
const likeOther: ProgramSpec = { ...chmodSpec, values: { '--reference': 'read' } };

/** The mode is the first operand; `-x` looks like an option and is one as well. */
function chmod(invocation: Invocation): Analysis {
  const { args } = invocation;
  if (args.some(arg => arg.prefix.startsWith('--reference'))) {
    const { operations, ...rest } = analyseSpec(likeOther, invocation);
    return { ...rest, operations: [...operations, unknown(invocation, 'the mode of another file')] };
  }
  const negative = args.findIndex(arg => /^-[rwxXst]+$/.test(arg.text ?? ''));
  const first = args.findIndex(arg => !arg.prefix.startsWith('-'));
  const at = negative >= 0 ? negative : first;
  const rest = args.filter((_, i) => i !== at);
  const analysis = analyseSpec(chmodSpec, { ...invocation, args: rest });
  if (at < 0) return analysis;
  return { ...analysis, operations: [...analysis.operations, modeChange(args[at], invocation)] };
}

const owner: ProgramSpec = {
  tolerates: 'names',
  flags:
    '-R -v -f -c -h -H -L -P --recursive --verbose --changes --quiet --silent --preserve-root --no-preserve-root --no-dereference --dereference',
  values: { '--reference': 'read', '--from': 'text' },
  operands: ['text', 'write*'],
  tree: '-R --recursive',
  also: (parsed, invocation) => {
    const target = staticText(parsed.operands[0]);
    const given: Operation = {
      kind: 'change',
      what: 'mode',
      name: invocation.name,
      ...(target === undefined ? {} : { target }),
    };
    // With a model to follow, the first operand is a file already.
    const [first] = parsed.operands;
    return parsed.has('--reference') && first ? [given, ...invocation.paths('write', first)] : [given];
  },
};

const changesMode: ProgramSpec['also'] = (_parsed, invocation) => [
  { kind: 'change', what: 'mode', name: invocation.name },
];

/** Programs that change who may do what with a file, and those that show it. */
export const modePrograms: readonly Program[] = [
  {
    names: ['chmod'],
    analyse: chmod,
    examples: {
      'chmod +x run.sh': ['write /workspace/run.sh', 'change mode chmod +x'],
      'chmod -R 777 /': ['write / (tree)', 'change mode everyone 777'],
      'chmod 04711 x': ['write /workspace/x', 'change mode setuid 04711'],
      'chmod a=rx,ug+s x': ['write /workspace/x', 'change mode setuid a=rx,ug+s'],
      'chmod 1777 x': ['write /workspace/x', 'change mode everyone 1777'],
      'chmod -w x': ['write /workspace/x', 'change mode chmod -w'],
      'chmod u+x,g-w x': ['write /workspace/x', 'change mode chmod u+x,g-w'],
      'chmod --reference=a ~/.gnupg': [
        'read /workspace/a',
        'write /home/user/.gnupg',
        'unknown chmod: the mode of another file',
        'read /workspace',
      ],
      'chmod "$M" x': ['write /workspace/x', 'unknown chmod: a mode that is not understood', 'read /workspace'],
    },
  },
  tool('chown chgrp', owner, {
    'chown -R me a': ['write /workspace/a (tree)', 'change mode chown me'],
    'chown --reference=a b': ['read /workspace/a', 'change mode chown b', 'write /workspace/b'],
  }),
  tool(
    'chattr chflags chcon setfattr',
    {
      flags:
        '-R -V -f -v -h -H -L -P -i -a -c -e -j -m -s -t -u -A -C -D -F -S -T -x --recursive --verbose --restore= --no-dereference',
      values: { '-p': 'text', '-n --name': 'text', '--reference': 'read' },
      operands: ['write*'],
      tree: '-R --recursive',
      also: changesMode,
    },
    {
      'chattr +i /etc/resolv.conf': ['write /workspace/+i', 'write /etc/resolv.conf', 'change mode chattr'],
      'chattr -R -i a': ['write /workspace/a (tree)', 'change mode chattr'],
    },
  ),
  tool(
    'setfacl',
    {
      flags: '-b -k -n -d -R -L -P --remove-all --remove-default --no-mask --mask --default --recursive --test',
      values: {
        '-m --modify': 'text',
        '-x --remove': 'text',
        '-M --modify-file': 'read',
        '-X --remove-file': 'read',
        '--set': 'text',
        '--set-file': 'read',
        '--restore': 'read',
      },
      operands: ['write*'],
      tree: '-R --recursive',
      also: changesMode,
    },
    { 'setfacl -m u:www:r /etc/shadow': ['write /etc/shadow', 'change mode setfacl'] },
  ),
  tool(
    'getfacl lsattr getfattr',
    {
      tolerates: 'words',
      flags: '-a -c -e -E -s -R -L -P -t -p -n -d -v -l -D -V --recursive --absolute-names --omit-header --dump',
      values: { '-m': 'text' },
      operands: ['read*'],
      tree: '-R --recursive',
    },
    { 'getfacl a': ['read /workspace/a'] },
  ),
];
