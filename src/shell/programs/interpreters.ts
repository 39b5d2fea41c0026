import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Analysis, Invocation, Program, Run } from '../program.ts';

/** How an interpreter is told what to run. */
interface Interpreter {
  readonly names: readonly string[];
  readonly language: string;
  /** Options whose value is code, such as `-c` and `-e`. */
  readonly code: readonly string[];
  /** Options without a value. */
  readonly flags: readonly string[];
  /** Options with a value that is not code. */
  readonly values?: readonly string[];
  /** Options whose value names a module that is run. */
  readonly modules?: readonly string[];
}

/** A script file, inline code, a module or standard input: each is what the interpreter would run. */
function analyseInterpreter(interpreter: Interpreter, invocation: Invocation): Analysis {
  const evaluate = (code: Arg | undefined): Operation => ({
    kind: 'evaluate',
    language: interpreter.language,
    ...(code?.text === undefined ? {} : { code: code.text }),
  });
  const unknown = (why: string): Operation => ({ kind: 'unknown', text: invocation.name, why });
  const operations: Operation[] = [];
  for (let i = 0; i < invocation.args.length; i++) {
    const arg = invocation.args[i];
    const text = arg?.text;
    if (arg === undefined || (text === undefined && (arg.prefix === '' || arg.prefix.startsWith('-'))))
      return { operations: [...operations, unknown('an argument that is only known at run time')], described: false };
    const next = invocation.args[i + 1];
    if (text !== undefined && interpreter.code.includes(text)) return inline(interpreter, next, operations, evaluate);
    if (text !== undefined && interpreter.modules?.includes(text))
      return { operations, described: false, subcommand: next?.text ?? '' };
    if (text === '--version' || text === '-V' || text === '--help') return { operations, described: true };
    if (text !== undefined && interpreter.values?.includes(text)) i += 1;
    else if (text !== undefined && interpreter.flags.includes(text)) continue;
    else if (text === '-' || text === '/dev/stdin') break;
    else if (text?.startsWith('-')) operations.push(unknown(`the option \`${text}\` is not known`));
    else if (text?.startsWith('/dev/fd/'))
      return { operations: [...operations, evaluate(undefined)], described: false };
    else return { operations: [...operations, ...invocation.paths('read', arg)], described: false };
  }
  const { stdin } = invocation;
  if (stdin.kind === 'text')
    return inline(interpreter, { text: stdin.text, prefix: stdin.text, glob: false }, operations, evaluate);
  return {
    operations: [...operations, stdin.kind === 'dynamic' ? evaluate(undefined) : unknown('an interactive session')],
    described: false,
  };
}

/** Inline shell code is followed like the command it is; other languages are left to rules on `evaluate`. */
function inline(
  interpreter: Interpreter,
  given: Arg | undefined,
  operations: readonly Operation[],
  evaluate: (code: Arg | undefined) => Operation,
): Analysis {
  if (interpreter.language !== 'shell' || given?.text === undefined)
    return { operations: [...operations, evaluate(given)], described: true };
  const runs: Run[] = [{ script: given.text }];
  return { operations: [...operations], runs, described: true };
}

const interpreters: readonly Interpreter[] = [
  {
    names: ['bash', 'sh', 'dash', 'zsh'],
    language: 'shell',
    code: ['-c', '-lc', '-ec', '-xc', '-euc', '-euxc'],
    flags: ['-e', '-u', '-x', '-l', '-n', '-eu', '-ex', '-eux', '-s', '--norc', '--noprofile', '--login'],
    values: ['-o'],
  },
  {
    names: ['python', 'python3', 'python3.11', 'python3.12', 'python3.13'],
    language: 'python',
    code: ['-c'],
    flags: ['-u', '-B', '-s', '-S', '-E', '-I', '-O', '-OO', '-q', '-v', '-i', '-b'],
    values: ['-W', '-X'],
    modules: ['-m'],
  },
  {
    names: ['node', 'nodejs', 'bun', 'deno'],
    language: 'javascript',
    code: ['-e', '--eval', '-p', '--print', '-pe'],
    flags: [
      '--test',
      '--check',
      '-c',
      '--no-warnings',
      '--enable-source-maps',
      '--experimental-strip-types',
      '--watch',
      '-i',
    ],
    values: ['--env-file', '--test-reporter'],
  },
  { names: ['ruby'], language: 'ruby', code: ['-e'], flags: ['-w', '-v', '-c', '-n', '-p'], values: ['-I', '-r'] },
  {
    names: ['perl'],
    language: 'perl',
    code: ['-e', '-E', '-ne', '-pe', '-lne', '-lpe', '-pi', '-i', '-0pe'],
    flags: ['-w', '-c', '-n', '-l', '-p'],
    values: ['-I'],
  },
  { names: ['php'], language: 'php', code: ['-r'], flags: ['-l', '-v', '-i', '-m'] },
];

const examples: Readonly<Record<string, Program['examples']>> = {
  bash: {
    'bash -c "rm -rf build"': ['execute rm -rf build', 'delete /workspace/build (tree)'],
    'bash run.sh': ['read /workspace/run.sh'],
    'bash <<< "ls /etc"': ['execute ls /etc', 'read /etc'],
  },
  python: {
    'python3 -c "print(1)"': ['evaluate python: print(1)'],
    'python3 app.py': ['read /workspace/app.py'],
    'python3 -m pytest -q': [],
    'python3 --version': [],
  },
  node: { "node -e '1'": ['evaluate javascript: 1'], 'node server.js': ['read /workspace/server.js'] },
  ruby: { "ruby -e '1'": ['evaluate ruby: 1'] },
  perl: { "perl -e '1'": ['evaluate perl: 1'], "perl -pi -e 's/a/b/' x": ['evaluate perl: -e'] },
  php: { "php -r '1;'": ['evaluate php: 1;'] },
};

/** Programs that run code in a language. */
export const interpreterPrograms: readonly Program[] = interpreters.map(interpreter => ({
  names: interpreter.names,
  analyse: (invocation: Invocation) => analyseInterpreter(interpreter, invocation),
  examples: examples[interpreter.names[0] ?? ''] ?? {},
}));
