import type { Operation } from '../../operation.ts';
import { analyseParsed } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { isPlainAwk } from './plain-awk.ts';
import { isPlainSed } from './plain-sed.ts';

/** A program in a little language: data when it is plain, else code. */
function code(language: string, script: Arg, isPlain: (text: string) => boolean): Operation[] {
  const text = staticText(script);
  if (text === undefined) return [{ kind: 'evaluate', language }];
  return isPlain(text) ? [] : [{ kind: 'evaluate', language, code: text }];
}

const sedSpec: ProgramSpec = {
  flags:
    '-n -E -r -u -z -s -i= --in-place= --quiet --silent --regexp-extended --separate --null-data --debug --sandbox',
  values: { '-e --expression': 'text', '-f --file': 'read' },
  operands: ['text', 'read*'],
};
const sedWithProgram: ProgramSpec = { ...sedSpec, operands: ['read*'] };

/** The program is the first operand unless `-e` or `-f` gave it; `-i` writes every file that it reads. */
function sed(invocation: Invocation): Analysis {
  const parsed = parseArgs(sedSpec, invocation.args);
  const given = parsed.has('-e') || parsed.has('-f');
  const analysis = analyseParsed(given ? sedWithProgram : sedSpec, parsed, invocation);
  const scripts = given ? parsed.values('-e') : parsed.operands.slice(0, 1);
  const files = given ? parsed.operands : parsed.operands.slice(1);
  const operations = [
    ...analysis.operations,
    ...inPlace(parsed, files, invocation),
    ...scripts.flatMap(script => code('sed', script, isPlainSed)),
    ...(parsed.has('-f') ? [{ kind: 'evaluate', language: 'sed' } as const] : []),
  ];
  return { ...analysis, operations };
}

/** `-i` writes the files; a suffix keeps the old ones under other names, `-i.json` turns `.mcp` into `.mcp.json`. */
function inPlace(parsed: ParsedArgs, files: readonly Arg[], invocation: Invocation): readonly Operation[] {
  if (!parsed.has('-i') && !parsed.has('--in-place')) return [];
  const suffixes = [...parsed.values('-i'), ...parsed.values('--in-place')].map(value => staticText(value));
  if (suffixes.some(suffix => suffix === undefined || /[*/]/.test(suffix)))
    return [{ kind: 'unknown', text: invocation.name, why: 'where the old files are kept is not understood' }];
  const kept = files.flatMap(file =>
    suffixes.map(suffix => (file.text === undefined ? file : { ...file, text: file.text + suffix })),
  );
  return [...files, ...kept].flatMap(file => invocation.paths('write', file));
}

const awkSpec: ProgramSpec = {
  stopsAtOperand: true,
  tolerates: 'names',
  values: { '-F --field-separator': 'text', '-v --assign': 'text', '-f --file': 'read' },
  operands: ['text', 'text*'],
};
const awkWithProgram: ProgramSpec = { ...awkSpec, operands: ['text*'] };

function awk(invocation: Invocation): Analysis {
  const parsed = parseArgs(awkSpec, invocation.args);
  const given = parsed.has('-f');
  const analysis = analyseParsed(given ? awkWithProgram : awkSpec, parsed, invocation);
  const program = parsed.operands[0] ?? literalArg('');
  // An operand is a file unless it is an assignment.
  const files = parsed.operands.slice(given ? 0 : 1).filter(arg => !/^[A-Za-z_]\w*=/.test(arg.prefix));
  const operations = [
    ...analysis.operations,
    ...(given ? [{ kind: 'evaluate', language: 'awk' } as const] : code('awk', program, isPlainAwk)),
    ...files.flatMap(file => invocation.paths('read', file)),
  ];
  return { ...analysis, operations };
}

/** `env` and `$ENV` print the environment, `import` and `load` read files of any name. A field `.env` does neither. */
const outsideJq = /(?<![.\w])(?:env\w*|strenv|import|include|load\w*|eval|system)\b|\$ENV\b|\$__/;
const isPlainJq = (program: string): boolean => !outsideJq.test(program);

/** The program is the first operand; yq also takes it after a command, so every operand is looked at. */
function queries(spec: ProgramSpec): (invocation: Invocation) => Analysis {
  return invocation => {
    const parsed = parseArgs(spec, withoutNamedValues(invocation.args));
    const analysis = analyseParsed(spec, parsed, invocation);
    const programs = parsed.operands.filter((arg, i) => i === 0 || !/^[\w./~-]+$/.test(arg.text ?? arg.prefix));
    const operations = [
      ...analysis.operations,
      ...programs.flatMap(program => code(invocation.name, program, isPlainJq)),
    ];
    return { ...analysis, operations };
  };
}

/** `--arg NAME VALUE` takes two words and gives the program a text. */
function withoutNamedValues(args: readonly Arg[]): readonly Arg[] {
  const left: Arg[] = [];
  for (let i = 0; i < args.length; i++) {
    const named = /^--(?:arg|argjson)$/.test(args[i]?.text ?? '') && !args[i + 1]?.many && !args[i + 2]?.many;
    if (named) i += 2;
    else if (args[i]) left.push(args[i] ?? literalArg(''));
  }
  return left;
}

/** Programs that are told in a little language what to do with text. */
export const editingPrograms: readonly Program[] = [
  {
    names: ['sed'],
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
      "sed 's/a/id/e' a": ['read /workspace/a', 'evaluate sed: s/a/id/e'],
      "sed '1e id' a": ['read /workspace/a', 'evaluate sed: 1e id'],
      "sed 'w /etc/x' a": ['read /workspace/a', 'evaluate sed: w /etc/x'],
      'sed p* a': [
        'unknown sed: `p*` may be several operands',
        'evaluate sed: ‹known only at run time›',
        'read /workspace',
      ],
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
      // What follows the program is a file, whatever it looks like.
      "awk '{print}' -v /etc/shadow": ['read /workspace/-v', 'read /etc/shadow'],
    },
  },
  {
    names: ['jq'],
    analyse: queries({
      tolerates: 'words',
      flags:
        '-r -c -n -e -s -S -M -C -a -j -R --raw-output --compact-output --null-input --exit-status --slurp --sort-keys --tab --raw-input --color-output --monochrome-output --join-output',
      values: { '--indent': 'text' },
      operands: ['text', 'read*'],
    }),
    examples: {
      "jq -r '.a[] | .env' a.json": ['read /workspace/a.json'],
      'jq -n env': ['evaluate jq: env'],
      'jq -n --arg x "$y" .': [],
      "jq -n --rawfile x /etc/shadow '$x'": [
        'unknown jq: the option `--rawfile` is not known',
        'read /etc/shadow',
        'read /workspace/$x',
        'read /workspace',
      ],
    },
  },
  {
    names: ['yq'],
    analyse: queries({
      flags: '-r -c -e -P -M -C -n -N --exit-status --prettyPrint --no-colors --null-input --no-doc',
      values: { '-o --output-format': 'text', '-p --input-format': 'text', '-I --indent': 'text' },
      operands: ['text', 'read*'],
    }),
    examples: {
      "yq '.a' a.yml": ['read /workspace/a.yml'],
      'yq e \'load("/etc/shadow")\' a.yml': [
        'read /workspace/load("/etc/shadow")',
        'read /workspace/a.yml',
        'evaluate yq: load("/etc/shadow")',
      ],
    },
  },
];
