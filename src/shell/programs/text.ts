import type { Operation } from '../../operation.ts';
import { analyseSpec } from '../analyse.ts';
import type { Arg } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

/**
 * True for a sed program that only selects, deletes and substitutes text: the commands `e`, `w`, `r` and the flags
 * `e` and `w` of `s` run commands and write files.
 */
export function isPlainSed(program: string): boolean {
  const address = String.raw`(?:\d+|\$|/(?:[^/\\\n]|\\.)*/I?)`;
  const range = String.raw`(?:${address}(?:,(?:${address}|\+\d+))?)? ?!? ?`;
  const substitute = String.raw`s([/|#,:@!~])(?:(?!\1)[^\\\n]|\\.)*\1(?:(?!\1)[^\\\n]|\\.)*\1[gpiI0-9]*`;
  const command = new RegExp(String.raw`^${range}(?:[pdPDqnGHghx=]|${substitute})$`);
  const parts = program.split(/[;\n](?=[\d$/s\spdqn=]|$)/).map(part => part.trim());
  return program.length < 2_000 && parts.every(part => part === '' || command.test(part));
}

const sedSpec: ProgramSpec = {
  flags: '-n -E -r -u -z -s -i= --in-place= --quiet --silent --regexp-extended --expression=',
  values: { '-e --expression': 'text', '-f --file': 'read' },
  operands: ['text', 'read*'],
};

/** The program is the first operand unless `-e` or `-f` gave it; `-i` writes every file that it reads. */
function sed(invocation: Invocation): Analysis {
  const given = invocation.args.some(arg => /^(-[nErusz]*[ef]|--expression|--file)/.test(arg.prefix));
  let parsed: ParsedArgs | undefined;
  const also = (seen: ParsedArgs): Operation[] => {
    parsed = seen;
    return [];
  };
  const analysis = analyseSpec({ ...sedSpec, operands: given ? ['read*'] : ['text', 'read*'], also }, invocation);
  const operands = parsed?.operands ?? [];
  const scripts = given ? [...(parsed?.options.get('-e') ?? [])] : operands.slice(0, 1);
  const files = given ? operands : operands.slice(1);
  const writes =
    parsed?.has('-i') || parsed?.has('--in-place') ? files.flatMap(file => invocation.paths('write', file)) : [];
  return {
    ...analysis,
    operations: [
      ...analysis.operations,
      ...writes,
      ...scripts.flatMap(script => code('sed', script, isPlainSed)),
      ...(parsed?.has('-f') ? [{ kind: 'evaluate', language: 'sed' } as const] : []),
    ],
  };
}

/** True for an awk program that starts no command, opens no file and reads none by name. */
export function isPlainAwk(program: string): boolean {
  const withoutStrings = program.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
  return !/\b(system|getline|close|fflush)\b|[|>@`]|\bARGV\b|\bENVIRON\b/.test(
    withoutStrings.replaceAll('||', ' or ').replaceAll('>=', ' ge '),
  );
}

function code(language: string, script: Arg, isPlain: (text: string) => boolean): Operation[] {
  if (script.text === undefined) return [{ kind: 'evaluate', language }];
  return isPlain(script.text) ? [] : [{ kind: 'evaluate', language, code: script.text }];
}

function awk(invocation: Invocation): Analysis {
  const fromFile = invocation.args.some(arg => /^(-f|--file)/.test(arg.prefix));
  let parsed: ParsedArgs | undefined;
  const also = (seen: ParsedArgs): Operation[] => {
    parsed = seen;
    return fromFile
      ? [{ kind: 'evaluate', language: 'awk' }]
      : code('awk', seen.operands[0] ?? { prefix: '', glob: false }, isPlainAwk);
  };
  const analysis = analyseSpec(
    {
      values: { '-F --field-separator': 'text', '-v --assign': 'text', '-f --file': 'read' },
      operands: fromFile ? ['text*'] : ['text', 'text*'],
      also,
    },
    invocation,
  );
  // An operand is a file unless it is an assignment.
  const files = (parsed?.operands ?? []).slice(fromFile ? 0 : 1).filter(arg => !/^[A-Za-z_]\w*=/.test(arg.prefix));
  return {
    ...analysis,
    operations: [...analysis.operations, ...files.flatMap(file => invocation.paths('read', file))],
  };
}

/** Programs that turn text into text. */
export const textPrograms: readonly Program[] = [
  {
    names: ['sed'],
    analyse: sed,
    examples: {
      "sed -n '1,5p' a": ['read /workspace/a'],
      "sed -i 's/a/b/g' a": ['read /workspace/a', 'write /workspace/a'],
      "sed -i.bak -e 's|x|y|' a": ['read /workspace/a', 'write /workspace/a'],
      "sed 's/a/id/e' a": ['read /workspace/a', 'evaluate sed: s/a/id/e'],
      "sed '1e id' a": ['read /workspace/a', 'evaluate sed: 1e id'],
      "sed 'w /etc/x' a": ['read /workspace/a', 'evaluate sed: w /etc/x'],
    },
  },
  {
    names: ['awk', 'gawk', 'mawk'],
    analyse: awk,
    examples: {
      "awk '{print $2}' a": ['read /workspace/a'],
      'awk -F: \'$3 >= 1000 {print "a|b"}\' /etc/passwd': ['read /etc/passwd'],
      'awk \'BEGIN{system("id")}\'': ['evaluate awk: BEGIN{system("id")}'],
      'awk \'{print > "x"}\' a': ['evaluate awk: {print > "x"}', 'read /workspace/a'],
    },
  },
  {
    names: ['wc'],
    analyse: { flags: '-l -w -c -m -L --lines --words --bytes --chars', operands: ['read*'] },
    examples: { 'wc -l a': ['read /workspace/a'] },
  },
  {
    names: ['sort'],
    analyse: {
      flags:
        '-r -n -u -f -h -V -b -d -g -i -M -R -s -z -m -c -C --reverse --numeric-sort --unique --human-numeric-sort --version-sort --ignore-case',
      values: {
        '-k --key': 'text',
        '-t --field-separator': 'text',
        '-o --output': 'write',
        '-S --buffer-size': 'text',
        '-T --temporary-directory': 'text',
        '--parallel': 'text',
      },
      operands: ['read*'],
    },
    examples: {
      'sort -u -o b a': ['write /workspace/b', 'read /workspace/a'],
      'sort --compress-program=sh a': [
        'unknown sort: the option `--compress-program` is not known',
        'read /workspace/a',
      ],
    },
  },
  {
    names: ['uniq'],
    analyse: {
      flags: '-c -d -u -i -D --count --repeated --unique --ignore-case',
      values: { '-f': 'text', '-s': 'text', '-w': 'text' },
      operands: ['read', 'write'],
    },
    examples: { 'uniq -c': [], 'uniq a b': ['read /workspace/a', 'write /workspace/b'] },
  },
  {
    names: ['cut'],
    analyse: {
      flags: '-s -n --complement',
      values: {
        '-d --delimiter': 'text',
        '-f --fields': 'text',
        '-c --characters': 'text',
        '-b --bytes': 'text',
        '--output-delimiter': 'text',
      },
      operands: ['read*'],
    },
    examples: { 'cut -d: -f1 a': ['read /workspace/a'] },
  },
  {
    names: ['tr'],
    analyse: { flags: '-d -s -c -C -t --delete --squeeze-repeats --complement', operands: ['text', 'text'] },
    examples: { "tr -d '\\n'": [] },
  },
  {
    names: ['diff', 'cmp', 'comm', 'paste', 'join'],
    analyse: {
      flags:
        '-u -r -q -N -w -b -B -i -a -s -y -c -1 -2 -3 -12 -13 -23 --brief --recursive --unified= --color= --ignore-all-space --suppress-common-lines',
      values: { '-U': 'text', '-d': 'text', '-x --exclude': 'text', '-W --width': 'text' },
      operands: ['read*'],
      tree: '-r --recursive',
    },
    examples: { 'diff -u a b': ['read /workspace/a', 'read /workspace/b'] },
  },
  {
    names: [
      'nl',
      'fold',
      'expand',
      'unexpand',
      'fmt',
      'column',
      'strings',
      'od',
      'hexdump',
      'md5sum',
      'sha1sum',
      'sha256sum',
      'sha512sum',
      'cksum',
    ],
    analyse: {
      flags: '-t -b -c -a -s -A -v -C -x -n -p --check --tag --text --binary',
      values: { '-w': 'text', '-N': 'text', '-j': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    examples: { 'sha256sum a': ['read /workspace/a'] },
  },
  {
    names: ['base64', 'base32'],
    analyse: { flags: '-d -D -i --decode', values: { '-w --wrap': 'text' }, operands: ['read'] },
    examples: { 'base64 -d a': ['read /workspace/a'] },
  },
  {
    names: ['xxd'],
    analyse: {
      flags: '-p -r -u -b -i',
      values: { '-l': 'text', '-s': 'text', '-c': 'text', '-g': 'text' },
      operands: ['read', 'write'],
    },
    examples: { 'xxd -l 16 a': ['read /workspace/a'] },
  },
  {
    names: ['jq', 'yq'],
    analyse: {
      flags:
        '-r -c -n -e -s -S -M -C -a -j -R --raw-output --compact-output --null-input --exit-status --slurp --sort-keys --tab --raw-input --color-output --monochrome-output',
      values: { '--indent': 'text' },
      operands: ['text', 'read*'],
    },
    examples: {
      "jq -r '.a[]' a.json": ['read /workspace/a.json'],
      "jq -n --rawfile x /etc/shadow '$x'": [
        'unknown jq: the option `--rawfile` is not known',
        'read /etc/shadow',
        'read /workspace/$x',
      ],
    },
  },
];
