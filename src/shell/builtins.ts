import { type Arg, dynamicArg, literalArg, staticText } from './arg.ts';
import { assign } from './assign.ts';
import { declare } from './declare.ts';
import { isInput, pathOperations } from './paths.ts';
import { both, lostState, type Outcome, type ShellState, variableValue, withCwd, withoutVariables } from './state.ts';
import type { Walk } from './walker.ts';

type Builtin = (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome;

const identifier = /^[A-Za-z_]\w*$/;

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
    ['alias', 'unalias', 'bind', 'caller', 'compgen', 'complete', 'compopt', 'disown', 'enable', 'fc', 'getopts', 'history', 'let', 'logout', 'mapfile', 'readarray', 'suspend', 'trap'].map(
      name => [name, unfollowed(name)],
    ),
  ),
};

/** Elsewhere these are programs, or nothing at all. */
const onlyBash = new Set(['declare', 'typeset', 'source', 'pushd', 'popd', 'shopt', 'builtin']);

/** Follows a builtin, or answers nothing when the name is not one of those that change the shell. */
export function builtin(walk: Walk, name: string, args: readonly Arg[], state: ShellState): Outcome | undefined {
  if (!Object.hasOwn(builtins, name)) return undefined;
  return (state.posix && onlyBash.has(name) ? unfollowed(name) : builtins[name])?.(walk, args, state);
}

function execute(walk: Walk, program: string, args: readonly Arg[], described = true): void {
  walk.emit({ kind: 'execute', program, args: args.map(arg => arg.text), described });
}

/** A builtin that changes the shell in ways that are not followed. */
function unfollowed(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args, false);
    walk.emit({ kind: 'unknown', text: name, why: 'what this does to the shell is not followed' });
    return both(lostState(state));
  };
}

function changeDirectory(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    return { ok: withCwd(state, destination(name, args, state)), fail: state };
  };
}

/** Where `cd` goes; nothing when that is only known at run time, as after `-P`, which takes links into account. */
function destination(name: string, args: readonly Arg[], state: ShellState): string | undefined {
  const operands = args.filter((arg, i) => !(i === 0 && /^-[Le@]+$|^--$/.test(arg.text ?? '')));
  const [target, ...others] = operands;
  if (others.length > 0 || name === 'popd') return undefined;
  const text = target === undefined && name === 'cd' ? variableValue(state, 'HOME').text : staticText(target);
  return text === undefined || /^[-+]/.test(text) ? undefined : text;
}

/** `exit` leaves for certain only when nothing is wrong with what it is given: `exit $((1/0))` stays. */
function leave(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'exit', args);
  const [status, ...others] = args;
  const plain = status === undefined || /^\d+$/.test(staticText(status) ?? '');
  return plain && others.length === 0 ? {} : both(state);
}

function jump(name: string): Builtin {
  return (walk, args, state) => {
    execute(walk, name, args);
    walk.jump(state);
    return both(state);
  };
}

function unset(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'unset', args);
  const names = args.filter(arg => !/^-[vf]$/.test(arg.text ?? ''));
  return both(names.reduce((after, arg) => assignName(walk, 'unset', arg, after), state));
}

/** Something is put into a variable that is only known at run time. */
function assignName(walk: Walk, program: string, arg: Arg, state: ShellState): ShellState {
  const name = staticText(arg);
  if (name !== undefined && identifier.test(name)) return assign(walk, state, name, dynamicArg);
  // `read 'a[$(id)]'`: subscripts run commands.
  walk.emit({ kind: 'unknown', text: program, why: 'this is not the name of a variable' });
  return withoutVariables(state);
}

const readValues = /^-[rse]*[adiNnptu]$/;

function read(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'read', args);
  let after = state;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const text = arg?.text ?? '';
    if (arg === undefined) break;
    if (readValues.test(text)) {
      const value = args[++i];
      if (text.endsWith('a') && value) after = assignName(walk, 'read', value, after);
      if (value?.many) after = assignName(walk, 'read', value, after);
    } else if (!/^-[rse]+$|^-[dinNptu].+$|^--$/.test(text)) after = assignName(walk, 'read', arg, after);
  }
  return both(after);
}

const harmlessModes = /^(?:pipefail|errexit|nounset|xtrace|verbose|noglob|noclobber)$/;

/** `set -e` and its like; `set -- a b` sets `$1`, which nobody relies on here. Without anything it prints variables. */
function setOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'set', args);
  if (args.length === 0) walk.emit({ kind: 'change', what: 'environment', name: 'print' });
  for (let i = 0; i < args.length; i++) {
    const text = staticText(args[i]) ?? '';
    if (text === '--') break;
    const named = /^[-+][euxvfC]*o$/.test(text);
    if (named && harmlessModes.test(staticText(args[++i]) ?? '')) continue;
    if (named || !/^[-+][euxvfC]+$/.test(text))
      walk.emit({ kind: 'unknown', text: 'set', why: 'what this does to the shell is not followed' });
  }
  return both(state);
}

/** Options of bash that leave its reading of a command line as it is, or match fewer names than is assumed. */
const harmlessOptions = /^(?:nullglob|failglob|globstar|inherit_errexit|lastpipe|checkwinsize)$/;

function setShellOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'shopt', args);
  const [mode, ...names] = args.map(arg => staticText(arg) ?? '');
  const harmless = /^-[suq]$/.test(mode ?? '') && names.every(name => harmlessOptions.test(name));
  if (!harmless) walk.emit({ kind: 'unknown', text: 'shopt', why: 'what this does to the shell is not followed' });
  return both(state);
}

function evaluate(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const texts = args.filter((arg, i) => !(i === 0 && arg.text === '--')).map(arg => staticText(arg));
  if (!texts.includes(undefined)) return walk.steps.script(walk, texts.join(' '), state);
  walk.emit({ kind: 'evaluate', language: 'shell' });
  return both(lostState(state));
}

/** A sourced file can do anything a script of the project can; afterwards no variable is known. */
function sourceFile(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const [file] = args;
  execute(walk, 'source', args, false);
  if (isInput(file?.text)) walk.emit({ kind: 'evaluate', language: 'shell' });
  walk.emit(...pathOperations(state, 'read', file ?? dynamicArg), ...pathOperations(state, 'read', literalArg('.')));
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
  const [option] = args;
  const words = option?.text === '-a' ? args.slice(2) : /^-[cl]+$/.test(option?.text ?? '') ? args.slice(1) : args;
  return runArgs(walk, words, state);
}

function runArgs(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  const words = args[0]?.text === '--' ? args.slice(1) : args;
  return words.length === 0 ? both(state) : walk.steps.words(walk.deeper(), words, state);
}
