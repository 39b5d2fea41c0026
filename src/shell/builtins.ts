import { type Arg, dynamicArg, literalArg, shownText, staticText } from './arg.ts';
import { getOptions, printInto, read, readLines, unset } from './builtin-variables.ts';
import { declare } from './declare.ts';
import { alias, trap } from './later.ts';
import { compute } from './let.ts';
import { isInput, pathOperations } from './paths.ts';
import { setOptions, setShellOptions, shift } from './shell-options.ts';
import { both, lostState, type Outcome, type ShellState, variableValue, withCwd, withoutVariables } from './state.ts';
import type { Walk } from './walker.ts';

type Builtin = (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome;

/** Builtins that change what the shell knows. Those that only print or test are ordinary programs. */
const builtins: Readonly<Record<string, Builtin>> = {
  cd: changeDirectory('cd'),
  pushd: changeDirectory('pushd'),
  popd: changeDirectory('popd'),
  exit: leave,
  break: jump('break'),
  continue: jump('continue'),
  export: declare('export'),
  declare: declare('declare'),
  local: declare('local'),
  readonly: declare('readonly'),
  typeset: declare('typeset'),
  unset,
  read,
  mapfile: readLines,
  readarray: readLines,
  getopts: getOptions,
  let: compute,
  shift,
  true: status('true'),
  ':': status(':'),
  false: status('false'),
  return: leaveFunction,
  trap,
  alias,
  set: setOptions,
  shopt: setShellOptions,
  eval: evaluate,
  source: sourceFile,
  '.': sourceFile,
  command: runCommandBuiltin,
  builtin: runNamed('builtin'),
  exec: replaceShell,
  ...Object.fromEntries(
    // biome-ignore format: a list of names
    ['unalias', 'bind', 'caller', 'compgen', 'complete', 'compopt', 'disown', 'enable', 'fc', 'history', 'logout', 'suspend'].map(
      name => [name, unfollowed(name)],
    ),
  ),
};

/** Elsewhere these are programs, or nothing at all. */
const onlyBash = new Set([
  'declare',
  'typeset',
  'source',
  'pushd',
  'popd',
  'shopt',
  'builtin',
  'mapfile',
  'readarray',
  'let',
]);

/** Follows a builtin, or answers nothing when the name is not one of those that change the shell. */
export function builtin(walk: Walk, name: string, args: readonly Arg[], state: ShellState): Outcome | undefined {
  if (name === 'printf') return args[0]?.prefix.startsWith('-v') ? printInto(walk, args, state) : undefined;
  // Outside of a function it is an error, and the script goes on.
  if (name === 'return' && !state.locals) return undefined;
  if (!Object.hasOwn(builtins, name)) return undefined;
  return (state.posix && onlyBash.has(name) ? unfollowed(name) : builtins[name])?.(walk, args, state);
}

function execute(walk: Walk, program: string, args: readonly Arg[], described = true): void {
  walk.emit({ kind: 'execute', program, args: args.map(shownText), described });
}

/** A builtin that changes the shell in ways that are not followed. */
function unfollowed(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args, false);
    walk.emit({ kind: 'unknown', text: name, why: 'what this does to the shell is not followed' });
    return both(state);
  };
}

/** What always succeeds, or never. */
function status(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    return name === 'false' ? { fail: state } : { ok: state };
  };
}

function changeDirectory(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    walk.record.moved = true;
    return { ok: withCwd(state, destination(name, args, state)), fail: state };
  };
}

/** Where `cd` goes; nothing when that is only known at run time, as after `-P`, which takes links into account. */
function destination(name: string, args: readonly Arg[], state: ShellState): Arg | undefined {
  const operands = args.filter((arg, i) => !(i === 0 && /^-[Le@]+$|^--$/.test(arg.text ?? '')));
  const [target, ...others] = operands;
  if (others.length > 0 || name === 'popd') return undefined;
  const arg = target === undefined && name === 'cd' ? variableValue(state, 'HOME') : (target?.names ?? target);
  return arg?.text === undefined || /^[-+]/.test(arg.text) || (target?.names && !(arg.one && arg.text.includes('/')))
    ? undefined
    : arg;
}

/** `exit` leaves for certain only when nothing is wrong with what it is given: `exit $((1/0))` stays. */
function leave(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'exit', args);
  const [status, ...others] = args;
  const plain = status === undefined || /^\d+$/.test(staticText(status) ?? '');
  return plain && others.length === 0 ? {} : both(state);
}

/** `return` leaves the function; with an odd status bash may complain and stay. */
function leaveFunction(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'return', args);
  walk.return(state);
  const [status, ...others] = args;
  const plain = status === undefined || status.number || /^\d+$/.test(staticText(status) ?? '');
  return plain && others.length === 0 ? {} : both(state);
}

function jump(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    walk.jump(state);
    return both(state);
  };
}

function evaluate(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const texts = args.filter((arg, i) => !(i === 0 && arg.text === '--')).map(arg => staticText(arg));
  if (!texts.includes(undefined)) {
    const code = texts.join(' ');
    // Followed for denials, and left to a judge: text that is made into code is how a command hides.
    walk.emit({ kind: 'evaluate', language: 'shell', code });
    return walk.steps.script(walk, code, state);
  }
  walk.emit({ kind: 'evaluate', language: 'shell' });
  return both(lostState(state));
}

/** A sourced file can do anything a script of the project can; afterwards no variable is known. */
function sourceFile(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const [file] = args;
  execute(walk, 'source', args, false);
  if (isInput(file?.text)) walk.emit({ kind: 'evaluate', language: 'shell' });
  const scripts = pathOperations(state, 'read', file ?? dynamicArg);
  for (const script of scripts)
    if (script.kind === 'read') walk.emit({ kind: 'execute', program: script.path, args: [], described: false });
  walk.emit(...scripts, ...pathOperations(state, 'read', literalArg('.')));
  return both(withoutVariables(state));
}

/** `command cd x` is `cd x`; `command -v x` only says what `x` is. */
function runCommandBuiltin(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'command', args);
  const first = args.findIndex(arg => !/^-[pvV]+$/.test(arg.text ?? ''));
  const options = first < 0 ? args : args.slice(0, first);
  const asks = options.some(arg => /[vV]/.test(arg.text ?? ''));
  const rest = args.slice(options.length);
  return asks || rest.length === 0 ? both(state) : runArgs(walk, rest, state);
}

function runNamed(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    return runArgs(walk, args, state);
  };
}

/** `exec -a name cmd` is `cmd`; afterwards there is no shell, unless there is nothing to run. */
function replaceShell(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'exec', args);
  const [option, name] = args;
  // The list of processes then shows a name of choice.
  if (/^-[cl]*a/.test(option?.text ?? '') && staticText(name) !== staticText(args[2]))
    walk.emit({ kind: 'unknown', text: 'exec', why: 'the program would run under another name' });
  const words = option?.text === '-a' ? args.slice(2) : /^-[cl]+$/.test(option?.text ?? '') ? args.slice(1) : args;
  return runArgs(walk, words, state);
}

function runArgs(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const words = args[0]?.text === '--' ? args.slice(1) : args;
  return words.length === 0 ? both(state) : walk.steps.words(walk.deeper(), words, state);
}
