import { analyseParsed, unknown } from '../analyse.ts';
import { type Arg, dynamicArg, dynamicWords, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Run } from '../program.ts';
import { asScript } from './as-script.ts';
import { asking, tool } from './entry.ts';
import { wrapper, wraps } from './wrapper.ts';

/** A wrapper that joins its words and gives them to a shell; with one of the flags it starts them itself. */
function joins(spec: ProgramSpec, ...direct: readonly string[]): (invocation: Invocation) => Analysis {
  const grammar = wrapper(spec);
  return invocation => {
    const parsed = parseArgs(grammar, invocation.args);
    const { runs = [], ...analysis } = analyseParsed(grammar, parsed, invocation);
    if (direct.some(flag => parsed.has(flag))) return { ...analysis, runs };
    return { ...analysis, runs: runs.flatMap(run => ('args' in run ? asScript(run.args) : [run])) };
  };
}

const parallelSpec: ProgramSpec = {
  ...asking({
    flags:
      '-k -0 -X -m -t -q -r -u --keep-order --bar --eta --progress --will-cite --citation --dry-run --tag --null --xargs --line-buffer --lb --ungroup --group --verbose --no-run-if-empty --halt-on-error --linebuffer --plus --link',
    values: {
      '-j --jobs -P --max-procs': 'text',
      '-n --max-args -N --max-replace-args': 'text',
      '--halt': 'text',
      '--delay': 'text',
      '--timeout': 'text',
      '--retries': 'text',
      '--load': 'text',
      '--memfree': 'text',
      '-C --colsep': 'text',
      '--joblog': 'write',
      '--results': 'write-tree',
      '-a --arg-file': 'read',
      '-I': 'text',
      '--tagstring': 'text',
      '-L --max-lines': 'text',
    },
    operands: ['text*'],
  }),
  stopsAtOperand: true,
};
const maxValues = 32;
const placeholder = /\{(?:|\.|\/|\/\/|\/\.|#|%|\d)\}/;

/** `parallel CMD ::: a b`: the command for each value, through a shell; without values they come from its input. */
function parallel(invocation: Invocation): Analysis {
  const parsed = parseArgs(parallelSpec, invocation.args);
  const analysis = analyseParsed(parallelSpec, parsed, invocation);
  const at = parsed.operands.findIndex(arg => /^:::/.test(arg.text ?? ''));
  const command = at < 0 ? parsed.operands : parsed.operands.slice(0, at);
  const values = at < 0 ? undefined : parsed.operands.slice(at + 1);
  // Behind four colons stand files of values.
  const files = parsed.operands.some(arg => /^::::/.test(arg.text ?? ''))
    ? (values ?? []).filter(arg => !/^:::/.test(arg.text ?? '')).flatMap(arg => invocation.paths('read', arg))
    : [];
  const operations = [...analysis.operations, ...files];
  if (command.length === 0) return { ...analysis, operations, runs: commandsOf(values, invocation) };
  const plain = values !== undefined && values.length <= maxValues && values.every(each => plainValue(each));
  const simple = plain && parsed.operands[at]?.text === ':::' && !parsed.has('-I');
  const runs = simple ? values.flatMap(value => asScript(filled(command, value))) : unfilled(command);
  return { ...analysis, operations, runs };
}

/** Values are quoted, so that only those that mean themselves to a shell are put in. */
function plainValue(value: Arg): boolean {
  return /^[\w./=@%+,-]+$/.test(staticText(value) ?? '');
}

function filled(command: readonly Arg[], value: Arg): Arg[] {
  const held = command.some(arg => placeholder.test(arg.text ?? arg.prefix));
  const words = command.map(arg => {
    const text = staticText(arg);
    if (text === undefined || !placeholder.test(text)) return arg;
    // Other forms than `{}` take parts of the value.
    return text.replaceAll('{}', '').match(placeholder)
      ? dynamicArg
      : literalArg(text.replaceAll('{}', value.text ?? ''));
  });
  return held ? words : [...words, value];
}

/** What the values are is not known: the command with anything in their places. */
function unfilled(command: readonly Arg[]): Run[] {
  const held = command.some(arg => placeholder.test(arg.text ?? arg.prefix));
  const words = command.map(arg => (placeholder.test(arg.text ?? arg.prefix) ? dynamicArg : arg));
  return [{ args: held ? words : [...words, dynamicWords], stdin: { kind: 'none' } }];
}

/** Without a command, the values are the commands. */
function commandsOf(values: readonly Arg[] | undefined, { stdin }: Invocation): Run[] {
  if (values) return values.flatMap(value => asScript([value]));
  return stdin.kind === 'text' ? [{ script: stdin.text, posix: true }] : [{ args: [dynamicArg] }];
}

/** Programs that run a command again and again, or many of them. */
export const repeaterPrograms: readonly Program[] = [
  {
    names: ['parallel'],
    analyse: parallel,
    examples: {
      'parallel rm -rf ::: a /etc': [
        'execute rm -rf a',
        'delete /workspace/a (tree)',
        'execute rm -rf /etc',
        'delete /etc (tree)',
      ],
      "parallel 'rm -rf {}' ::: /etc": ['execute rm -rf /etc', 'delete /etc (tree)'],
      "parallel ::: 'rm a' 'rm b'": ['execute rm a', 'delete /workspace/a', 'execute rm b', 'delete /workspace/b'],
      'parallel echo :::: .env': ['read /workspace/.env', 'execute echo ‹dynamic›'],
      parallel: ['unknown : the program is only known at run time'],
      'parallel -S host rm ::: a': [
        'unknown parallel: the option `-S` is not known',
        'read /workspace',
        'execute host rm a',
        'connect rm',
      ],
    },
  },
  {
    names: ['watch', 'viddy', 'hwatch'],
    analyse: joins(
      {
        flags:
          '-b -c -C -d= -e -g -p -r -t -w -x --beep --color --no-color --differences= --errexit --chgexit --precise --no-title --no-wrap --exec',
        values: { '-n --interval': 'text', '-q --equexit': 'text' },
      },
      '-x',
      '--exec',
    ),
    examples: {
      "watch -n 1 'rm -rf build; pwd'": ['execute rm -rf build', 'delete /workspace/build (tree)', 'execute pwd'],
      'watch -x rm a': ['execute rm a', 'delete /workspace/a'],
    },
  },
  {
    names: ['watchexec', 'reflex'],
    analyse: joins(
      {
        flags:
          '-r -n -c= -p -q -N -s= -v --restart --clear= --postpone --no-vcs-ignore --no-project-ignore --notify --poll= --quiet --no-shell --start-service',
        values: {
          '-e --exts': 'text',
          '-w --watch': 'read-tree',
          '-i --ignore': 'text',
          '-f --filter': 'text',
          '-d --delay-run': 'text',
          '--debounce': 'text',
          '--on-busy-update': 'text',
          '--stop-signal': 'text',
          '-g --glob': 'text',
          '-R --inverse-regex': 'text',
        },
      },
      '-n',
    ),
    examples: { 'watchexec -e ts rm a': ['execute rm a', 'delete /workspace/a'] },
  },
  {
    names: ['entr'],
    analyse: invocation => {
      const grammar = wrapper({ flags: '-a -c -cc -d -n -p -r -s -x -z' });
      const parsed = parseArgs(grammar, invocation.args);
      const { runs = [], ...analysis } = analyseParsed(grammar, parsed, invocation);
      const scripted = parsed.has('-s');
      return { ...analysis, runs: runs.flatMap(run => (scripted && 'args' in run ? asScript(run.args) : [run])) };
    },
    examples: {
      'entr -r rm a': ['execute rm a', 'delete /workspace/a'],
      "entr -s 'rm a'": ['execute rm a', 'delete /workspace/a'],
    },
  },
  tool(
    'hyperfine',
    {
      flags: '-i -N --ignore-failure --show-output',
      values: {
        '-w --warmup': 'text',
        '-r --runs': 'text',
        '-m --min-runs': 'text',
        '-M --max-runs': 'text',
        '-p --prepare': 'script',
        '-c --cleanup': 'script',
        '-s --setup': 'script',
        '-C --conclude': 'script',
        '-n --command-name': 'text',
        '-S --shell': 'text',
        '-L --parameter-list': 'text',
        '-u --time-unit': 'text',
        '--style': 'text',
        '--sort': 'text',
        '--export-json': 'write',
        '--export-csv': 'write',
        '--export-markdown': 'write',
        '--input': 'read',
        '--output': 'write',
      },
      operands: ['script*'],
      also: (parsed, invocation) =>
        parsed.has('-S') || parsed.has('-L') ? [unknown(invocation, 'what the commands become')] : [],
    },
    {
      "hyperfine -w 3 'rm -rf build' pwd": ['execute rm -rf build', 'delete /workspace/build (tree)', 'execute pwd'],
      "hyperfine -p 'rm a' pwd": ['execute rm a', 'delete /workspace/a', 'execute pwd'],
    },
  ),
  tool('pee', { operands: ['script*'] }, { "pee 'rm a' pwd": ['execute rm a', 'delete /workspace/a', 'execute pwd'] }),
  wraps(
    'busybox toybox',
    { flags: '--list --list-full --list-modules' },
    {
      'busybox rm -rf /etc': ['execute rm -rf /etc', 'delete /etc (tree)'],
      'busybox --list': [],
    },
  ),
];
