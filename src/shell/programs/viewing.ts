import type { Operation } from '../../operation.ts';
import { analyseSpec } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { asking, tool } from './entry.ts';

/** `less +!id` runs a command as it starts; `-k` and `--lesskey-src` name keys that do. */
const startsCommand = (parsed: ParsedArgs): Operation[] =>
  parsed.operands.some(arg => arg.prefix.startsWith('+'))
    ? [{ kind: 'unknown', text: 'less', why: 'a command to run inside it' }]
    : [];

/** `-P ./x` and `-H ./x` name a program that shows the page; `--pager` and `--html` in words. */
const pages: ProgramSpec = {
  flags:
    '-a -f -k -w -W -l -i -I --where --path --all --whatis --apropos --no-hyphenation --names-only --regex --wildcard',
  values: { '-s -S --sections': 'text', '-L --locale': 'text', '-m --systems': 'text', '-M --manpath': 'read' },
  operands: ['text*'],
  // A page that is named by a path is a file.
  also: (parsed, invocation) =>
    parsed.operands
      .filter(arg => arg.prefix.includes('/') || parsed.has('-l'))
      .flatMap(arg => invocation.paths('read', arg)),
};

const ends: ProgramSpec = asking({
  tolerates: 'words',
  flags: '-q -v -f -F -r -z --quiet --silent --verbose --follow= --retry --zero-terminated',
  values: {
    '-n --lines': 'text',
    '-c --bytes': 'text',
    '--pid': 'text',
    '-s --sleep-interval': 'text',
    '--max-unchanged-stats': 'text',
    '-b': 'text',
  },
  operands: ['read*'],
  numbers: true,
});

/** `tail -100f` is `tail -100 -f`. */
function withoutNumber(arg: Arg): Arg {
  const [, letters] = /^-\d+([fFqvrz]+)$/.exec(staticText(arg) ?? '') ?? [];
  return letters === undefined ? arg : literalArg(`-${letters}`);
}

/** Programs that show what is in files. */
export const viewingPrograms: readonly Program[] = [
  tool(
    'cat tac rev gcat',
    {
      tolerates: 'words',
      flags:
        '-A -b -e -E -l -n -r -s -t -T -u -v --number --show-all --show-tabs --show-nonprinting --squeeze-blank --number-nonblank --show-ends --before --regex --zero',
      values: { '--separator': 'text' },
      operands: ['read*'],
    },
    {
      'cat -n a.txt -': ['read /workspace/a.txt'],
      'for f in *.md; do cat $f; done': ['change environment f', 'read /workspace/*.md'],
    },
  ),
  tool(
    'bat batcat',
    {
      tolerates: 'words',
      flags:
        '-A -d -n -p -P -pp -u -L -f -h -V --show-all --plain= --diff --number --no-pager --list-languages --list-themes --chop-long-lines --squeeze-blank --unbuffered --force-colorization --no-config',
      values: {
        '-l --language': 'text',
        '-H --highlight-line': 'text',
        '--file-name': 'text',
        '--diff-context': 'text',
        '--tabs': 'text',
        '--wrap': 'text',
        '--terminal-width': 'text',
        '--color': 'text',
        '--italic-text': 'text',
        '--decorations': 'text',
        '--paging': 'text',
        '-m --map-syntax': 'text',
        '--theme': 'text',
        '--style': 'text',
        '-r --line-range': 'text',
      },
      operands: ['read*'],
    },
    {
      'bat -p --paging=never a.ts': ['read /workspace/a.ts'],
      'bat --pager ./x a': [
        'unknown bat: the option `--pager` is not known',
        'read /workspace/x',
        'read /workspace/a',
        'read /workspace',
      ],
    },
  ),
  {
    names: ['head', 'tail', 'ghead', 'gtail'],
    analyse: invocation => analyseSpec(ends, { ...invocation, args: invocation.args.map(withoutNumber) }),
    examples: {
      'head -20 a.txt': ['read /workspace/a.txt'],
      'tail -n +5': [],
      'tail -100f a': ['read /workspace/a'],
      // Without quotes, the number may be a number and a file.
      'head -n $N a': ['unknown head: the value of `-n` may be several words', 'read /workspace/a', 'read /workspace'],
    },
  },
  tool(
    'less more most zless zmore bzless xzless',
    {
      flags:
        '-N -S -R -r -F -X -i -I -e -E -q -Q -g -G -m -M -n -s -u -w -c -d -f -l -K --raw-control-chars --chop-long-lines --quit-if-one-screen --no-init --LINE-NUMBERS --line-numbers --force --ignore-case --IGNORE-CASE --squeeze-blank-lines --QUIT-AT-EOF --quit-at-eof --quiet --silent --hilite-search --long-prompt --LONG-PROMPT --quit-on-intr',
      values: { '-x': 'text', '-p --pattern': 'text', '-j': 'text', '-z': 'text' },
      operands: ['read*'],
      numbers: true,
      also: startsCommand,
    },
    {
      'less -N a': ['read /workspace/a'],
      'less --force git push': ['read /workspace/git', 'read /workspace/push'],
      'less "+!id" a': [
        'read /workspace/+!id',
        'read /workspace/a',
        'unknown less: a command to run inside it',
        'read /workspace',
      ],
      'less -k x a': [
        'unknown less: the option `-k` is not known',
        'read /workspace/x',
        'read /workspace/a',
        'read /workspace',
      ],
    },
  ),
  tool('man', pages, {
    'man 3 printf': [],
    'man ./x.1': ['read /workspace/x.1'],
    "man -P 'sh x' ls": ['unknown man: the option `-P` is not known', 'read /workspace'],
  }),
  tool(
    'whatis apropos info tldr cheat',
    {
      flags: '-a -e -l -w -r -s -k --exact --list --all --where --subnodes --apropos --platform=',
      values: { '-n --node': 'text', '-f --file': 'read', '-o --output': 'write', '-L --language': 'text' },
      operands: ['text*'],
      also: pages.also ?? (() => []),
    },
    { 'whatis ls': [], 'info -o /etc/x ls': ['write /etc/x'] },
  ),
];
