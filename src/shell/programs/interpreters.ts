import type { Operation } from '../../operation.ts';
import { analyseProgram, unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { isInput } from '../paths.ts';
import type { Analysis, Invocation, Program } from '../program.ts';
import { pythonModules } from './python-modules.ts';

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
  /** Options that make it run what it is fed, whatever its operands are. */
  readonly fed?: readonly string[];
  /** Options whose value is a file that is run first. */
  readonly files?: readonly string[];
  /** Options whose value names a module that is run. */
  readonly modules?: readonly string[];
  /** Options after which it only says something about itself. */
  readonly asks: readonly string[];
}

/** What was read of a command line, up to what is run. */
interface Start {
  readonly operations: readonly Operation[];
  /** Index of the argument that says what is run; past the end when nothing does. */
  readonly at: number;
}

/** A script file, inline code, a module or standard input: each is what the interpreter would run. */
function analyseInterpreter(interpreter: Interpreter, invocation: Invocation): Analysis {
  const { args, stdin } = invocation;
  const { operations, at } = readOptions(interpreter, invocation);
  const [arg, next] = [args[at], args[at + 1]];
  const text = staticText(arg) ?? '';
  const add = (analysis: Analysis): Analysis => ({ ...analysis, operations: [...operations, ...analysis.operations] });
  if (arg !== undefined && interpreter.asks.includes(text)) return { operations, described: true };
  if (interpreter.code.includes(text)) return add(inline(interpreter, next, invocation));
  if (interpreter.modules?.includes(text)) return add(runModule(invocation, next, args.slice(at + 2)));
  const fed = interpreter.fed?.includes(text) === true;
  if (interpreter.fed && isDecidedLater(text, args.slice(at + 1)))
    return add({
      operations: [unknown(invocation, `what comes after \`${text}\` says what is run`)],
      described: false,
    });
  if (arg !== undefined && !isInput(text) && !fed) return add(runFile(invocation, arg));
  // `/dev/fd/63` is what `<(…)` writes; the others are standard input.
  if (text.includes('/fd/')) return add({ operations: [code(interpreter, undefined)], described: false });
  if (stdin.kind === 'text') return add(inline(interpreter, literalArg(stdin.text), invocation));
  const ran = stdin.kind === 'dynamic' ? code(interpreter, undefined) : unknown(invocation, 'an interactive session');
  return add({ operations: [ran], described: false });
}

/** To a shell, options after `-s` count, and `-` only ends the options: what follows is the script. */
function isDecidedLater(text: string, rest: readonly Arg[]): boolean {
  return text === '-s' ? rest.some(arg => /^(?:[-+]|$)/.test(arg.text ?? '')) : text === '-' && rest.length > 0;
}

function readOptions(interpreter: Interpreter, invocation: Invocation): Start {
  const operations: Operation[] = [];
  const { args } = invocation;
  const { code, asks, modules = [], fed = [] } = interpreter;
  const decides = [...code, ...modules, ...fed, ...asks];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const text = staticText(arg);
    if (arg === undefined || text === undefined || isInput(text) || decides.includes(text) || !/^[-+]/.test(text))
      return { operations, at: i };
    const next = args[i + 1];
    if (interpreter.files?.includes(text)) operations.push(...invocation.paths('read', next ?? literalArg('')));
    if (interpreter.values?.includes(text) || interpreter.files?.includes(text)) {
      if (next?.many) operations.push(unknown(invocation, `the value of \`${text}\` may be several words`));
      i += 1;
    } else if (!interpreter.flags.includes(text))
      operations.push(unknown(invocation, `the option \`${text}\` is not known`));
  }
  return { operations, at: args.length };
}

function code(interpreter: Interpreter, text: string | undefined): Operation {
  return { kind: 'evaluate', language: interpreter.language, ...(text === undefined ? {} : { code: text }) };
}

/** Inline shell code is followed like the command it is; other languages are left to rules on `evaluate`. */
function inline(interpreter: Interpreter, given: Arg | undefined, { name }: Invocation): Analysis {
  const text = staticText(given);
  return interpreter.language !== 'shell' || text === undefined
    ? { operations: [code(interpreter, text)], described: true }
    : { operations: [], runs: [{ script: text, posix: name === 'sh' || name === 'dash' }], described: true };
}

function runFile(invocation: Invocation, arg: Arg): Analysis {
  const uncertain = arg.text === undefined && (arg.prefix === '' || arg.prefix.startsWith('-'));
  const operations = uncertain
    ? [unknown(invocation, 'an argument that is only known at run time')]
    : invocation.paths('read', arg);
  return { operations, described: false };
}

/** `python -m pytest -q` is what `pytest -q` is. */
function runModule(invocation: Invocation, given: Arg | undefined, args: readonly Arg[]): Analysis {
  const name = staticText(given);
  if (name === undefined)
    return { operations: [unknown(invocation, 'a module that is only known at run time')], described: false };
  const program = pythonModules.get(name);
  const analysis = program ? analyseProgram(program, { ...invocation, name, args }) : { operations: [] };
  return { operations: analysis.operations, described: false, subcommand: name };
}

const interpreters: readonly Interpreter[] = [
  {
    names: ['bash', 'sh', 'dash', 'zsh'],
    language: 'shell',
    code: ['-c', '-lc', '-ec', '-xc', '-euc', '-euxc'],
    flags: ['-e', '-u', '-x', '-l', '-eu', '-ex', '-eux', '--norc', '--noprofile', '--login'],
    fed: ['-s'],
    values: ['-o'],
    asks: ['--version', '--help'],
  },
  {
    names: ['python', 'python3', 'python3.10', 'python3.11', 'python3.12', 'python3.13', 'python3.14'],
    language: 'python',
    code: ['-c'],
    flags: ['-u', '-B', '-s', '-S', '-E', '-I', '-O', '-OO', '-q', '-v', '-b'],
    values: ['-W', '-X'],
    modules: ['-m'],
    asks: ['--version', '-V', '--help', '-h'],
  },
  {
    names: ['node', 'nodejs'],
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
      '--trace-warnings',
    ],
    values: ['--test-reporter'],
    files: ['--env-file', '-r', '--require', '--import'],
    asks: ['--version', '-v', '--help', '-h'],
  },
  {
    names: ['ruby'],
    language: 'ruby',
    code: ['-e'],
    flags: ['-w', '-c', '-n', '-p'],
    files: ['-I', '-r'],
    asks: ['--version', '-v', '--help', '-h'],
  },
  {
    names: ['perl'],
    language: 'perl',
    code: [
      '-e',
      '-E',
      '-ne',
      '-pe',
      '-lne',
      '-lpe',
      '-nle',
      '-ple',
      '-pie',
      '-0pe',
      '-0777pe',
      '-0ne',
      '-ane',
      '-lane',
    ],
    flags: ['-w', '-c', '-n', '-l', '-p', '-i', '-pi', '-a'],
    files: ['-I'],
    asks: ['--version', '-v', '--help', '-h'],
  },
  {
    names: ['php'],
    language: 'php',
    code: ['-r'],
    flags: ['-l', '-n'],
    asks: ['--version', '-v', '-i', '-m', '--help', '-h'],
  },
];

const examples: Readonly<Record<string, Program['examples']>> = {
  bash: {
    'bash -c "rm -rf build"': ['execute rm -rf build', 'delete /workspace/build (tree)'],
    'bash run.sh': ['read /workspace/run.sh', 'read /workspace'],
    'bash <<< "ls /etc"': ['execute ls /etc', 'read /etc'],
    'bash -s x.sh <<< "ls /etc"': ['execute ls /etc', 'read /etc'],
    'bash -s -c "ls /etc" <<< ls': ['unknown bash: what comes after `-s` says what is run', 'read /workspace'],
    'bash 3<<< ls': ['unknown bash: an interactive session', 'read /workspace'],
    'bash -c a*': ['evaluate shell: ‹known only at run time›'],
  },
  python: {
    'python3 -c "print(1)"': ['evaluate python: print(1)'],
    'python3 app.py': ['read /workspace/app.py', 'read /workspace'],
    'python3 -m pytest -q tests': ['read /workspace/tests', 'read /workspace'],
    'python3 -m json.tool a.json ~/.x': ['read /workspace/a.json', 'write /home/user/.x', 'read /workspace'],
    'python3 --version': [],
    'python3 <(echo 1)': ['execute echo 1', 'evaluate python: ‹known only at run time›', 'read /workspace'],
  },
  node: {
    "node -e '1'": ['evaluate javascript: 1'],
    'node server.js': ['read /workspace/server.js', 'read /workspace'],
    'node -r /x/y.js a.js': ['read /x/y.js', 'read /workspace/a.js', 'read /workspace'],
  },
  ruby: { "ruby -e '1'": ['evaluate ruby: 1'] },
  perl: { "perl -e '1'": ['evaluate perl: 1'], "perl -pi -e 's/a/b/' x": ['evaluate perl: s/a/b/'] },
  php: { "php -r '1;'": ['evaluate php: 1;'] },
};

/** Programs that run code in a language. */
export const interpreterPrograms: readonly Program[] = [
  ...interpreters.map(interpreter => ({
    names: interpreter.names,
    analyse: (invocation: Invocation) => analyseInterpreter(interpreter, invocation),
    examples: examples[interpreter.names[0] ?? ''] ?? {},
  })),
  {
    names: ['bun', 'deno'],
    analyse: invocation => ({ operations: [unknown(invocation, 'what it runs is not interpreted')], described: false }),
    examples: { 'bun x.ts': ['unknown bun: what it runs is not interpreted', 'read /workspace'] },
  },
];
