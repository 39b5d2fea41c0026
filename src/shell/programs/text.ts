import { unknown } from '../analyse.ts';
import { staticText } from '../arg.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { comparingPrograms } from './comparing.ts';
import { encodingPrograms } from './encoding.ts';
import { tool } from './entry.ts';
import { answerFiles } from './languages/binaries.ts';
import { tablePrograms } from './tables.ts';

/** Reads files, or what it is fed, and prints. */
const filter = (flags: string, values: ProgramSpec['values'] = {}): ProgramSpec => ({
  tolerates: 'words',
  flags,
  values,
  operands: ['read*'],
  numbers: true,
});

const plainNames = /^(?![\s\S]*(?:KEY|TOKEN|SECRET|PASS|CRED|AUTH))/i;

/** Programs that turn text into text. */
export const textPrograms: readonly Program[] = [
  ...comparingPrograms,
  ...encodingPrograms,
  ...tablePrograms,
  tool(
    'wc gwc',
    filter('-l -w -c -m -L --lines --words --bytes --chars --max-line-length', {
      '--total': 'text',
    }),
    { 'wc -l a': ['read /workspace/a'], 'wc -l *.ts': ['read /workspace/*.ts'] },
  ),
  tool(
    'tokei cloc scc loc sloc',
    {
      tolerates: 'words',
      flags:
        '-f -a -i -w --files --by-file --by-file-by-lang --json --csv --yaml --xml --md --hidden --no-ignore --quiet --compact --vcs= --git --skip-uniqueness --hide-rate --no-cocomo --wide',
      values: {
        '-e --exclude': 'text',
        '-t --type --types': 'text',
        '-s --sort': 'text',
        '-o --output --out --report-file': 'write',
        '--exclude-dir': 'text',
        '--include-lang': 'text',
        '--exclude-ext': 'text',
        '--include-ext': 'text',
        '--exclude-lang': 'text',
        '--not-match-d': 'text',
        '--not-match-f': 'text',
        '--format': 'text',
      },
      operands: ['read-tree*'],
      defaultOperand: '.',
    },
    { 'cloc --exclude-dir=x src': ['read /workspace/src (tree)'], tokei: ['read /workspace (tree)'] },
  ),
  tool(
    'sort gsort',
    {
      flags:
        '-r -n -u -f -h -V -b -d -g -i -M -R -s -z -m -c -C --reverse --numeric-sort --unique --ignore-case --human-numeric-sort --version-sort --general-numeric-sort --month-sort --random-sort --ignore-leading-blanks --dictionary-order --stable --merge --check= --zero-terminated --debug --ignore-nonprinting',
      values: {
        '-k --key': 'text',
        '-t --field-separator': 'text',
        '-o --output': 'write',
        '-S --buffer-size': 'text',
        '-T --temporary-directory': 'write',
        '--parallel': 'text',
        '--batch-size': 'text',
        '--sort': 'text',
        '--random-source': 'read',
      },
      operands: ['read*'],
    },
    {
      'sort -u -o b a': ['write /workspace/b', 'read /workspace/a'],
      'sort --compress-program=sh a': [
        'unknown sort: the option `--compress-program` is not known',
        'read /workspace/a',
        'read /workspace',
      ],
      // A file may be named `--compress-program=sh`.
      'sort *': ['unknown sort: an argument that is only known at run time may be an option', 'read /workspace'],
      'sort -- *': ['read /workspace/*'],
    },
  ),
  tool(
    'uniq',
    {
      flags: '-c -d -D -u -i -z --count --repeated --all-repeated= --group= --unique --ignore-case --zero-terminated',
      values: { '-f --skip-fields': 'text', '-s --skip-chars': 'text', '-w --check-chars': 'text' },
      operands: ['read', 'write'],
    },
    {
      'uniq -c': [],
      'uniq a b': ['read /workspace/a', 'write /workspace/b'],
      'uniq a*': ['unknown uniq: `a*` may be several operands', 'read /workspace'],
    },
  ),
  tool(
    'cut',
    filter('-s -n -w -z --complement --only-delimited --zero-terminated', {
      '-d --delimiter': 'text',
      '-f --fields': 'text',
      '-c --characters': 'text',
      '-b --bytes': 'text',
      '--output-delimiter': 'text',
    }),
    { 'cut -d= -f1 a': ['read /workspace/a'] },
  ),
  tool(
    'tr',
    {
      flags: '-d -s -c -C -t -u --delete --squeeze-repeats --complement --truncate-set1',
      operands: ['text', 'text'],
    },
    { "tr -d '\\n'": [] },
  ),
  tool('paste', filter('-s -z --serial --zero-terminated', { '-d --delimiters': 'text' }), {
    'paste -d, a b': ['read /workspace/a', 'read /workspace/b'],
  }),
  tool(
    'join',
    filter('-i -z --ignore-case --header --check-order --nocheck-order --zero-terminated', {
      '-t': 'text',
      '-1': 'text',
      '-2': 'text',
      '-j': 'text',
      '-o': 'text',
      '-a': 'text',
      '-v': 'text',
      '-e': 'text',
    }),
    { 'join -t, -1 2 a b': ['read /workspace/a', 'read /workspace/b'] },
  ),
  tool(
    'nl fold expand unexpand fmt pr ul colrm col look asa',
    filter(
      '-a -b -c -d -f -i -l -m -p -s -u -x -e -J --initial --all --first-only --bytes --spaces --no-renumber --crown-margin --tagged-paragraph --split-only --uniform-spacing --ignore-case --terminate',
      {
        '-w --width': 'text',
        '-t --tabs': 'text',
        '-n --number-format': 'text',
        '-v --starting-line-number': 'text',
        '-h --header': 'text',
        '-g --goal': 'text',
        '-N': 'text',
        '-S': 'text',
        '--body-numbering': 'text',
        '--number-width': 'text',
        '--number-separator': 'text',
      },
    ),
    { 'fold -s -w 80 a': ['read /workspace/a'], 'expand -t 4 a': ['read /workspace/a'], 'fmt -w 72': [] },
  ),
  tool(
    'column',
    filter('-t -x -n -e -J -L -d -m --table --json --keep-empty-lines --fillrows --table-noheadings', {
      '-s --separator': 'text',
      '-c --output-width': 'text',
      '-N --table-columns': 'text',
      '-o --output-separator': 'text',
      '-H --table-hide': 'text',
      '-R --table-right': 'text',
      '-T --table-truncate': 'text',
      '-O --table-order': 'text',
      '-l --table-columns-limit': 'text',
    }),
    { 'column -t -s, a': ['read /workspace/a'] },
  ),
  tool('tsort ptx', filter('-f -r -A --ignore-case', { '-w --width': 'text' }), { 'tsort a': ['read /workspace/a'] }),
  tool(
    'shuf gshuf',
    {
      flags: '-e -r -z --echo --repeat --zero-terminated',
      values: {
        '-i --input-range': 'text',
        '-n --head-count': 'text',
        '-o --output': 'write',
        '--random-source': 'read',
      },
      operands: ['read*'],
    },
    { 'shuf -n 5 a': ['read /workspace/a'], 'shuf -o /etc/x a': ['write /etc/x', 'read /workspace/a'] },
  ),
  tool(
    'numfmt',
    {
      flags: '-z --grouping --debug --zero-terminated --header=',
      values: {
        '-d --delimiter': 'text',
        '--from': 'text',
        '--to': 'text',
        '--field': 'text',
        '--format': 'text',
        '--padding': 'text',
        '--round': 'text',
        '--suffix': 'text',
        '--invalid': 'text',
        '--from-unit': 'text',
        '--to-unit': 'text',
      },
      operands: ['text*'],
    },
    { 'numfmt --to=iec 1048576': [] },
  ),
  tool(
    'iconv',
    {
      tolerates: 'names',
      flags: '-c -s -l --silent --list --verbose',
      values: {
        '-f --from-code': 'text',
        '-t --to-code': 'text',
        '-o --output': 'write',
        '--byte-subst': 'text',
        '--unicode-subst': 'text',
      },
      operands: ['read*'],
    },
    { 'iconv -f latin1 -t utf-8 a -o b': ['write /workspace/b', 'read /workspace/a'] },
  ),
  tool(
    'strings',
    {
      ...filter('-a -f -o -w --all --print-file-name', {
        '-n --bytes': 'text',
        '-t --radix': 'text',
        '-e --encoding': 'text',
      }),
      also: answerFiles,
    },
    {
      'strings -n 8 a': ['read /workspace/a'],
      'strings @/etc/shadow': ['read /workspace/@/etc/shadow', 'read /etc/shadow'],
    },
  ),
  // Without a list of names, it puts the environment's values into what it prints.
  tool(
    'envsubst',
    {
      flags: '-v --variables --no-unset --no-empty',
      operands: ['text'],
      also: (parsed, invocation) =>
        parsed.has('--help') || plainNames.test(staticText(parsed.operands[0]) ?? 'SECRET')
          ? []
          : [unknown(invocation, 'a variable that holds a secret may be printed')],
    },
    {
      "envsubst '$HOST $PORT'": [],
      envsubst: ['unknown envsubst: a variable that holds a secret may be printed', 'read /workspace'],
      "envsubst '$API_KEY'": ['unknown envsubst: a variable that holds a secret may be printed', 'read /workspace'],
    },
  ),
  tool(
    'ts isutf8 errno pv',
    filter('-i -s -m -r -q -l -v -b -e -f -n -p -t -a --list --quiet --progress --eta --rate --bytes --timer', {
      '-L --rate-limit': 'text',
      '--size': 'text',
      '-N --name': 'text',
    }),
    { 'isutf8 a': ['read /workspace/a'] },
  ),
];
