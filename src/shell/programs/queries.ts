import type { Operation } from '../../operation.ts';
import { analyseParsed, unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { asking, tool } from './entry.ts';
import { little, noEffects } from './little-language.ts';

/** `env` and `$ENV` print the environment, `import` and `load` read files of any name. A field `.env` does neither. */
const outsideJq = /(?<![.\w])(?:env\w*|strenv|import|include|load\w*|eval|system|modulemeta)\b|\$ENV\b|\$__/;
const readJq = (program: string) => (outsideJq.test(program) ? undefined : noEffects);

/** A query program: its options, and where the query is when it is not the first operand. */
interface Query {
  readonly spec: ProgramSpec;
  /** Words that may come before the query: `yq eval '.a'`. */
  readonly verbs?: RegExp;
  /** Changes the files that it reads. */
  readonly inPlace?: readonly string[];
}

/** The query is the first operand, unless a file holds it; every later operand that is no name is looked at too. */
function queries({ spec, verbs, inPlace = [] }: Query): (invocation: Invocation) => Analysis {
  const asked = asking(spec);
  const fromFile: ProgramSpec = { ...asked, operands: ['read*'] };
  return invocation => {
    const verb = verbs?.test(staticText(invocation.args[0]) ?? '') === true;
    const { args, files } = withoutNamedValues(verb ? invocation.args.slice(1) : invocation.args);
    const parsed = parseArgs(asked, args);
    const given = parsed.has('--from-file');
    const analysis = analyseParsed(given ? fromFile : asked, parsed, invocation);
    const programs = parsed.operands.filter((arg, i) => (i === 0 && !given) || !isFile(arg));
    const operations = [
      ...analysis.operations,
      ...files.flatMap(file => invocation.paths('read', file)),
      ...programs.flatMap(program => little(invocation.name, program, readJq, invocation).operations),
      ...(given ? [unknown(invocation, 'what stands in the file that holds the query')] : []),
      ...written(parsed, given, inPlace, invocation),
    ];
    return { ...analysis, operations };
  };
}

/** Behind the query stand files: by name, by a pattern, or by what is only known at run time. */
function isFile(arg: Arg): boolean {
  const { text, glob } = arg.names ?? arg;
  return text === undefined || (glob ? /^[\w./~*?-]+$/ : /^[\w./~-]+$/).test(text);
}

function written(parsed: ParsedArgs, given: boolean, inPlace: readonly string[], invocation: Invocation): Operation[] {
  if (!inPlace.some(flag => parsed.has(flag))) return [];
  return parsed.operands.slice(given ? 0 : 1).flatMap(file => invocation.paths('write', file));
}

/** `--arg NAME VALUE` takes two words and gives the program a text; with `--slurpfile`, a file. */
function withoutNamedValues(args: readonly Arg[]): { readonly args: readonly Arg[]; readonly files: readonly Arg[] } {
  const left: Arg[] = [];
  const files: Arg[] = [];
  for (let i = 0; i < args.length; i++) {
    const [arg, name, value] = args.slice(i, i + 3);
    const option = arg?.text ?? '';
    const known = /^--(?:arg|argjson|slurpfile|rawfile)$/.test(option) && !name?.many && !value?.many;
    if (known) i += 2;
    if (known && option.endsWith('file')) files.push(value ?? literalArg(''));
    else if (!known && arg) left.push(arg);
  }
  return { args: left, files };
}

const jq: ProgramSpec = {
  tolerates: 'words',
  flags:
    '-r -c -n -e -s -S -M -C -a -j -R -V -h --raw-output --raw-output0 --compact-output --null-input --exit-status --slurp --sort-keys --tab --raw-input --color-output --monochrome-output --ascii-output --join-output --unbuffered --stream --stream-errors --seq --yaml-input --yaml-output --args --jsonargs',
  values: { '--indent': 'text', '-f --from-file': 'read' },
  operands: ['text', 'read*'],
};

/** Programs that ask structured data. */
export const queryPrograms: readonly Program[] = [
  {
    names: ['jq', 'gojq', 'jaq'],
    analyse: queries({ spec: jq }),
    examples: {
      "jq -r '.a[] | .env' a.json": ['read /workspace/a.json'],
      'jq -n env': ['evaluate jq: env'],
      "jq -s 'map(.a)' packages/*/package.json": ['read /workspace/packages/*/package.json'],
      "jq '.a' */a.json": ['read /workspace/*/a.json'],
      'jq -n --arg x "$y" .': [],
      "jq -n --rawfile x /etc/shadow '$x'": ['read /etc/shadow'],
      'jq -f q.jq a.json': [
        'read /workspace/q.jq',
        'read /workspace/a.json',
        'unknown jq: what stands in the file that holds the query',
        'read /workspace',
      ],
    },
  },
  {
    names: ['yq'],
    analyse: queries({
      spec: {
        flags:
          '-r -c -e -P -M -C -n -N -i -j -y -Y -s -S -v -V -0 --inplace --in-place --exit-status --prettyPrint --no-colors --colors --null-input --no-doc --raw-output --yaml-output --unwrapScalar= --tojson --nul-output --yaml-fix-merge-anchor-to-spec',
        values: {
          '-o --output-format': 'text',
          '-p --input-format': 'text',
          '-I --indent': 'text',
          '--xml-attribute-prefix': 'text',
          '--csv-separator': 'text',
          '--from-file': 'read',
          '-f --front-matter': 'text',
          '--header-preprocess': 'text',
        },
        operands: ['text', 'read*'],
      },
      verbs: /^(?:e|ea|eval|eval-all)$/,
      inPlace: ['-i', '--inplace', '--in-place'],
    }),
    examples: {
      "yq '.a' a.yml": ['read /workspace/a.yml'],
      "yq eval '.version' a.yml": ['read /workspace/a.yml'],
      "yq -i '.a = 1' .github/workflows/ci.yml": [
        'read /workspace/.github/workflows/ci.yml',
        'write /workspace/.github/workflows/ci.yml',
      ],
      'yq e \'load("/etc/shadow")\' a.yml': ['read /workspace/a.yml', 'evaluate yq: load("/etc/shadow")'],
    },
  },
  {
    names: ['xq', 'tomlq'],
    analyse: queries({
      spec: { ...jq, flags: `${jq.flags} -x -i -y -t --xml-output --in-place --toml-output` },
      inPlace: ['-i', '--in-place'],
    }),
    examples: { 'tomlq -r .a a.toml': ['read /workspace/a.toml'] },
  },
  tool(
    'gron ungron htmlq pup json_pp json_reformat',
    {
      tolerates: 'words',
      flags:
        '-s -u -m -c -k -v -j -t -w -p -r -q -d -a -y -f -l --stream --ungron --monochrome --colorize --sort --no-sort --json --values --text --pretty --raw --ignore-whitespace --remove-nodes --number --color --plain --pretty-print',
      values: { '-o --output': 'write', '--filename': 'read', '-i --indent': 'text', '--attribute': 'text' },
      operands: ['text*'],
      // Some take a selector, some a file; what looks like an address is fetched.
      also: (parsed, invocation) =>
        parsed.operands.flatMap(arg =>
          /^[a-z]+:\/\//i.test(arg.prefix)
            ? [unknown(invocation, 'an address that it would fetch')]
            : invocation.paths('read', arg),
        ),
    },
    {
      'gron a.json': ['read /workspace/a.json'],
      'gron https://example.com': ['unknown gron: an address that it would fetch', 'read /workspace'],
    },
  ),
  tool(
    'xmllint',
    {
      flags:
        '--noout --format --pretty --recover --nonet --html --nowarning --noblanks --nocdata --nsclean --huge --c14n --stream --sax --timing --dropdtd --quiet',
      values: {
        '--xpath': 'text',
        '--encode': 'text',
        '-o --output': 'write',
        '--schema': 'read',
        '--relaxng': 'read',
        '--dtdvalid': 'read',
        '--schematron': 'read',
        '--pattern': 'text',
      },
      unbundled: true,
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.flatMap(arg =>
          /^[a-z]+:\/\//i.test(arg.prefix)
            ? [unknown(invocation, 'an address that it would fetch')]
            : invocation.paths('read', arg),
        ),
    },
    {
      'xmllint --noout a.xml': ['read /workspace/a.xml'],
      'xmllint --shell a.xml': [
        'unknown xmllint: the option `--shell` is not known',
        'read /workspace/a.xml',
        'read /workspace',
      ],
    },
  ),
  tool(
    'xmlstarlet',
    {
      flags: '-q',
      subcommands: {
        val: { flags: '-w -q -e -b -g', operands: ['read*'] },
        fo: { flags: '-n -t -o -R -N -H -Q', values: { '-s': 'text' }, operands: ['read*'] },
        el: { flags: '-a -v -u', operands: ['read*'] },
        c14n: { operands: ['read*'] },
      },
    },
    { 'xmlstarlet val -w a.xml': ['read /workspace/a.xml'] },
  ),
  tool(
    'dasel',
    {
      flags: '-v -n --plain --multiple --compact --null --pretty=',
      values: {
        '-f --file': 'read',
        '-s --selector': 'text',
        '-r --read': 'text',
        '-w --write': 'text',
        '-p --parser': 'text',
        '-i': 'text',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:put|delete)$/.test(parsed.operands[0]?.text ?? '')
          ? parsed.values('-f').flatMap(arg => invocation.paths('write', arg))
          : [],
    },
    {
      'dasel -f a.json .x': ['read /workspace/a.json'],
      'dasel put -f .mcp.json -v 1 x': ['read /workspace/.mcp.json', 'write /workspace/.mcp.json'],
    },
  ),
];
