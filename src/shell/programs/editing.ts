import type { Operation } from '../../operation.ts';
import { analyseParsed } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { asking } from './entry.ts';
import { little } from './little-language.ts';
import { readAwk } from './plain-awk.ts';
import { readSed } from './plain-sed.ts';
import { queryPrograms } from './queries.ts';

const sedSpec: ProgramSpec = asking({
  flags:
    '-a -b -n -E -r -u -z -s -i= -I= --in-place= --quiet --silent --regexp-extended --separate --null-data --unbuffered --binary --follow-symlinks --posix --debug --sandbox',
  values: { '-e --expression': 'text', '-f --file': 'code', '-l --line-length': 'text' },
  operands: ['text', 'read*'],
});
const sedWithProgram: ProgramSpec = { ...sedSpec, operands: ['read*'] };
const inPlaceFlags = ['-i', '-I', '--in-place'];

/** The program is the first operand unless `-e` or `-f` gave it; `-i` writes every file that it reads. */
function sed(invocation: Invocation): Analysis {
  const parsed = parseArgs(sedSpec, invocation.args);
  const given = parsed.has('-e') || parsed.has('-f');
  const analysis = analyseParsed(given ? sedWithProgram : sedSpec, parsed, invocation);
  // On macOS, `-i ''` keeps no copy, and the program comes after the empty word.
  const suffixed = !given && staticText(parsed.operands[0]) === '' && inPlaceFlags.some(flag => parsed.has(flag));
  const scripts = given ? parsed.values('-e') : parsed.operands.slice(0, suffixed ? 2 : 1);
  const files = given ? parsed.operands : parsed.operands.slice(suffixed ? 2 : 1);
  const told = scripts.map(script => little('sed', script, readSed, invocation));
  const operations = [
    ...analysis.operations,
    ...inPlace(parsed, files, invocation),
    ...told.flatMap(each => each.operations),
  ];
  return { ...analysis, operations, described: !parsed.has('-f') };
}

/** `-i` writes the files; a suffix keeps the old ones under other names, `-i.json` turns `.mcp` into `.mcp.json`. */
function inPlace(parsed: ParsedArgs, files: readonly Arg[], invocation: Invocation): readonly Operation[] {
  if (!inPlaceFlags.some(flag => parsed.has(flag))) return [];
  const suffixes = inPlaceFlags.flatMap(flag => parsed.values(flag)).map(value => staticText(value));
  if (suffixes.some(suffix => suffix === undefined || /[*/]/.test(suffix)))
    return [{ kind: 'unknown', text: invocation.name, why: 'where the old files are kept is not understood' }];
  const kept = files.flatMap(file =>
    suffixes.map(suffix => (file.text === undefined ? file : { ...file, text: file.text + suffix })),
  );
  return [...files, ...kept].flatMap(file => invocation.paths('write', file));
}

const awkSpec: ProgramSpec = asking({
  stopsAtOperand: true,
  tolerates: 'names',
  flags:
    '-b -c -C -h -k -n -N -O -P -r -S -s -V --characters-as-bytes --traditional --csv --posix --re-interval --sandbox --bignum --optimize --no-optimize --lint= --use-lc-numeric',
  values: { '-F --field-separator': 'text', '-v --assign': 'text', '-f --file': 'code' },
  operands: ['text', 'text*'],
});
const awkWithProgram: ProgramSpec = { ...awkSpec, operands: ['text*'] };

function awk(invocation: Invocation): Analysis {
  const parsed = parseArgs(awkSpec, invocation.args);
  const given = parsed.has('-f');
  const analysis = analyseParsed(given ? awkWithProgram : awkSpec, parsed, invocation);
  const program = parsed.operands[0] ?? literalArg('');
  // An operand is a file unless it is an assignment.
  const files = parsed.operands.slice(given ? 0 : 1).filter(arg => !/^[A-Za-z_]\w*=/.test(arg.prefix));
  const told = given ? undefined : little('awk', program, readAwk, invocation);
  const operations = [
    ...analysis.operations,
    ...(told?.operations ?? []),
    ...files.flatMap(file => invocation.paths('read', file)),
  ];
  return { ...analysis, operations, runs: told?.runs ?? [], described: !given };
}

/** Programs that are told in a little language what to do with text. */
export const editingPrograms: readonly Program[] = [
  ...queryPrograms,
  {
    names: ['sed', 'gsed'],
    analyse: sed,
    examples: {
      "sed -n '1,5p' a": ['read /workspace/a'],
      "sed -i 's/a/b/g' a": ['read /workspace/a', 'write /workspace/a'],
      "sed -i.bak -e 's|x|y|' a": ['read /workspace/a', 'write /workspace/a', 'write /workspace/a.bak'],
      "sed -i'../../*' 's/a/b/' x": [
        'read /workspace/x',
        'unknown sed: where the old files are kept is not understood',
        'read /workspace',
      ],
      "sed -i '' 's/a/b/' x": ['read /workspace/s/a/b', 'read /workspace/x', 'write /workspace/x'],
      "sed -i '' '1e id' x": [
        'read /workspace/1e id',
        'read /workspace/x',
        'write /workspace/x',
        'evaluate sed: 1e id',
      ],
      "sed 's/a/id/e' a": ['read /workspace/a', 'evaluate sed: s/a/id/e'],
      "sed '1e id' a": ['read /workspace/a', 'evaluate sed: 1e id'],
      "sed 'w /etc/x' a": ['read /workspace/a', 'write /etc/x', 'evaluate sed: w /etc/x'],
      "sed '/x/r /etc/shadow' a": ['read /workspace/a', 'read /etc/shadow'],
      "sed 's/a/b/w x' a": ['read /workspace/a', 'evaluate sed: s/a/b/w x'],
      "sed '/x/a\\  e id' a": ['read /workspace/a'],
      "sed 'a\\\ntext\n1e id' a": ['read /workspace/a', 'evaluate sed: a\\ text 1e id'],
      'sed -f x.sed a': ['read /workspace/x.sed', 'read /workspace/a', 'read /workspace'],
      'sed p* a': [
        'unknown sed: `p*` may be several operands',
        'evaluate sed: ‹known only at run time›',
        'read /workspace',
      ],
    },
  },
  {
    names: ['awk', 'gawk', 'mawk', 'nawk'],
    analyse: awk,
    examples: {
      "awk '{print $2}' a": ['read /workspace/a'],
      "awk '/@/ {n++} END {print n}' a": ['read /workspace/a'],
      'awk -F: \'$3 >= 1000 {print "a|b"}\' /etc/passwd': ['read /etc/passwd'],
      'awk \'BEGIN{system("id")}\'': ['evaluate awk: BEGIN{system("id")}'],
      'awk \'@load "x"\'': ['evaluate awk: @load "x"'],
      'awk \'{print > "x"}\' a': ['write /workspace/x', 'read /workspace/a'],
      'awk \'{print > "x" $1}\' a': ['evaluate awk: {print > "x" $1}', 'read /workspace/a'],
      'awk \'{print > "/inet/tcp/0/example.com/80"}\'': ['evaluate awk: {print > "/inet/tcp/0/example.com/80"}'],
      'awk \'{print | "rm -rf build"}\'': ['execute rm -rf build', 'delete /workspace/build (tree)'],
      'awk \'{print | "sh"}\' <<< ls': ['execute sh', 'evaluate shell: ‹known only at run time›', 'read /workspace'],
      'awk -f x.awk a': ['read /workspace/x.awk', 'read /workspace/a', 'read /workspace'],
      // What follows the program is a file, whatever it looks like.
      "awk '{print}' -v /etc/shadow": ['read /workspace/-v', 'read /etc/shadow'],
    },
  },
];
