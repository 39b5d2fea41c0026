import { posix } from 'node:path';
import type { Operation } from '../../operation.ts';
import { analyseParsed, unknown } from '../analyse.ts';
import { type Arg, globArg, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { aimedName, dottedNames } from './dotted-names.ts';
import { asking, tool } from './entry.ts';
import { ack, fd, grep, ripgrep, type Search } from './search-options.ts';

const anyOf = (parsed: ParsedArgs, flags: string) => flags.split(' ').some(flag => parsed.has(flag));

/** The pattern is the first operand unless an option gave it; the rest are files. */
function search({ spec, given, here, aims }: Search): (invocation: Invocation) => Analysis {
  const asked = asking(spec);
  const files = spec.operands?.at(-1) ?? 'read*';
  const withPattern: ProgramSpec = { ...asked, operands: [files] };
  return invocation => {
    const parsed = parseArgs(asked, invocation.args);
    const patterned = given !== '' && anyOf(parsed, given);
    const analysis = analyseParsed(patterned ? withPattern : asked, parsed, invocation);
    const named = parsed.operands.slice(patterned ? 0 : 1);
    const everywhere = here === true || anyOf(parsed, here);
    const asks = anyOf(parsed, '--help --version --type-list -V');
    const roots = named.length === 0 && everywhere && !asks ? [literalArg('.')] : [];
    const operations = [
      ...analysis.operations,
      ...roots.flatMap(root => invocation.paths('read', root, true)),
      ...aimed(parsed, aims, named.length > 0 ? named : [literalArg('.')], invocation),
    ];
    return { ...analysis, operations };
  };
}

/** `rg -g '.env*'` is after these files, wherever they are: a search of the tree alone would not say so. */
function aimed(parsed: ParsedArgs, aims: string, roots: readonly Arg[], invocation: Invocation): Operation[] {
  const names = aims
    .split(' ')
    .flatMap(option => parsed.values(option))
    .map(value => value.text ?? '')
    .filter(name => name !== '' && !/^[!-]/.test(name));
  return names
    .flatMap(name => dottedNames(posix.basename(name)))
    .flatMap(name =>
      roots.flatMap(root => {
        const folder = staticText(root);
        return folder === undefined ? [] : invocation.paths('read', globArg(posix.join(folder, '**', name)));
      }),
    );
}

/** Where the command of `fd -x` begins. */
const runsEach = /^(?:-x|-X|--exec|--exec-batch)$/;

/** `fd PATTERN -x CMD` runs the command for each of what it finds, which is anything below the folder. */
function findFiles(invocation: Invocation): Analysis {
  const { args } = invocation;
  const at = args.findIndex(arg => runsEach.test(arg.text ?? ''));
  const searches = search(fd);
  if (at < 0) return searches(invocation);
  const own = { ...invocation, args: args.slice(0, at) };
  const analysis = searches(own);
  // Hidden files are found only when they are asked for.
  const parsed = parseArgs(asking(fd.spec), own.args);
  const hidden = anyOf(parsed, '-H --hidden -u --unrestricted -I');
  const aimed = hidden ? aimedName(staticText(parsed.operands[0]) ?? '') : undefined;
  const aims =
    aimed === undefined
      ? []
      : invocation.paths('read', globArg(`**/*${aimed}*`)).concat(invocation.paths('read', globArg(`**/${aimed}*`)));
  const found: Arg = { ...literalArg('.'), tree: true };
  const command = args.slice(at + 1).filter(arg => arg.text !== ';');
  const filled = command.map(arg => (/\{(?:|\/|\/\/|\.|\/\.)\}/.test(arg.text ?? arg.prefix) ? found : arg));
  const run = filled.some(arg => arg === found) ? filled : [...filled, found];
  return {
    ...analysis,
    operations: [...analysis.operations, ...aims],
    runs: command.length > 0 ? [{ args: run }] : [],
  };
}

/** Programs that look for text, and for files by name. */
export const searchPrograms: readonly Program[] = [
  {
    names: [
      'grep',
      'egrep',
      'fgrep',
      'zgrep',
      'ggrep',
      'bzgrep',
      'xzgrep',
      'zegrep',
      'zfgrep',
      'pcregrep',
      'pcre2grep',
    ],
    analyse: search(grep),
    examples: {
      'grep -rn "TODO" src': ['read /workspace/src (tree)'],
      'grep -r x': ['read /workspace (tree)'],
      'grep -e a -e b f.txt': ['read /workspace/f.txt'],
      'grep -n foo *.py': ['read /workspace/*.py'],
      'grep x': [],
      'grep -f /etc/shadow x': ['read /etc/shadow', 'read /workspace/x'],
      'grep -r --include=*.ts x .': ['read /workspace (tree)', 'read /workspace/**/*.ts'],
      "grep -r --include='.env*' KEY": ['read /workspace (tree)', 'read /workspace/**/.env*'],
    },
  },
  {
    names: ['rg', 'ripgrep'],
    analyse: search(ripgrep),
    examples: {
      'rg -n foo src': ['read /workspace/src (tree)'],
      'rg foo': ['read /workspace (tree)'],
      'rg --files -g "*.ts"': ['read /workspace (tree)', 'read /workspace/**/*.ts'],
      "rg --hidden KEY= -g '.env*' src": ['read /workspace/src (tree)', 'read /workspace/src/**/.env*'],
      'rg --pre ./x foo': [
        'unknown rg: the option `--pre` is not known',
        'read /workspace/foo (tree)',
        'read /workspace',
      ],
      // A file may be named `--pre=sh`.
      'rg foo *': [
        'unknown rg: an argument that is only known at run time may be an option',
        'read /workspace (tree)',
        'read /workspace',
      ],
    },
  },
  {
    names: ['ag', 'ack', 'ack-grep', 'ugrep', 'ug', 'pt', 'sift'],
    analyse: search(ack),
    examples: {
      'ag fooBar src': ['read /workspace/src (tree)'],
      "ack --python 'class .*Error'": ['read /workspace (tree)'],
      'ack --pager=./x foo': [
        'unknown ack: the option `--pager` is not known',
        'read /workspace (tree)',
        'read /workspace',
      ],
    },
  },
  {
    names: ['fd', 'fdfind'],
    analyse: findFiles,
    examples: {
      'fd -e ts foo src': ['read /workspace/src (tree)'],
      'fd foo': ['read /workspace (tree)'],
      'fd -e log -x rm': ['read /workspace (tree)', 'execute rm .', 'delete /workspace (tree)'],
    },
  },
  tool(
    'locate plocate mlocate mdfind',
    {
      flags:
        '-i -c -b -r -e -0 -A -L -w --ignore-case --count --basename --regex --existing -name -literal -count -live',
      values: { '-l -n --limit': 'text', '-onlyin': 'read-tree', '-attr': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.has('-onlyin') ? [] : [unknown(invocation, 'it looks everywhere on this machine')],
    },
    {
      'mdfind -onlyin src x': ['read /workspace/src (tree)'],
      'locate -i x': ['unknown locate: it looks everywhere on this machine', 'read /workspace'],
    },
  ),
  // With `--preview` and `--bind` it runs commands.
  tool(
    'fzf sk fzy peco',
    {
      flags:
        '-e -i -m -1 -0 -x +i +m +s --exact --multi= --ansi --tac --no-sort --select-1 --exit-0 --reverse --cycle --print-query --read0 --print0 --no-mouse --border=',
      values: {
        '-f --filter': 'text',
        '-q --query': 'text',
        '-d --delimiter': 'text',
        '-n --nth': 'text',
        '--with-nth': 'text',
        '--height': 'text',
        '--layout': 'text',
        '--prompt': 'text',
        '--header': 'text',
        '--tiebreak': 'text',
        '--scheme': 'text',
        '--algo': 'text',
      },
    },
    {
      'fzf -f foo': [],
      'fzf --preview "sh {}"': [
        'unknown fzf: the option `--preview` is not known',
        'unknown fzf: 1 operands where 0 were expected',
        'read /workspace',
      ],
    },
  ),
];
