import { type Arg, arrayArg, dynamicArg, dynamicWords, literalArg, numberArg, shownText, staticText } from './arg.ts';
import { assign } from './assign.ts';
import { withoutFunction } from './functions.ts';
import { both, type Outcome, type ShellState, withoutVariables } from './state.ts';
import type { Walk } from './walker.ts';

const identifier = /^[A-Za-z_]\w*$/;

function execute(walk: Walk, program: string, args: readonly Arg[]): void {
  walk.emit({ kind: 'execute', program, args: args.map(shownText), described: true });
}

/** Something is put into a variable that is only known at run time. */
function assignName(walk: Walk, program: string, arg: Arg, state: ShellState, value = dynamicArg): ShellState {
  const name = staticText(arg);
  if (name !== undefined && identifier.test(name)) return assign(walk, state, name, value);
  // `read 'a[$(id)]'`: subscripts run commands.
  walk.emit({ kind: 'unknown', text: program, why: 'this is not the name of a variable' });
  return withoutVariables(state);
}

/** `unset f` takes the function when there is no variable of that name. */
export function unset(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'unset', args);
  const [mode] = args.filter(arg => /^-[vf]$/.test(arg.text ?? ''));
  const names = args.filter(arg => !/^-[vf]$/.test(arg.text ?? ''));
  const forgotten = names.reduce(
    (functions, arg) =>
      mode?.text === '-v' ? functions : withoutFunction(functions, arg.text ?? '', mode?.text === '-f'),
    state.functions,
  );
  const after = { ...state, functions: forgotten };
  if (mode?.text === '-f') return both(after);
  return both(names.reduce((left, arg) => assignName(walk, 'unset', arg, left), after));
}

const readValues = /^-[rse]*[adiNnptu]$/;

/** A line that is a name of a file, as `find | while read -r f` reads it. */
function lineRead(args: readonly Arg[], { stdin }: ShellState): Arg {
  const [option, name, ...others] = args;
  const whole = option?.text === '-r' && name !== undefined && others.length === 0;
  return whole && stdin.kind === 'dynamic' && stdin.names ? { ...dynamicWords, names: stdin.names } : dynamicArg;
}

/** `read a b`: what is read is only known at run time. */
export function read(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'read', args);
  const line = lineRead(args, state);
  let after = state;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const text = arg?.text ?? '';
    if (arg === undefined) break;
    if (readValues.test(text)) {
      const value = args[++i];
      if (text.endsWith('a') && value) after = assignName(walk, 'read', value, after, arrayArg(undefined));
      if (value?.many) after = assignName(walk, 'read', value, after);
    } else if (!/^-[rse]+$|^-[dinNptu].+$|^--$/.test(text)) after = assignName(walk, 'read', arg, after, line);
  }
  return both(after);
}

/** `mapfile -t lines`: an array of unknown texts; `-C` runs a command for each of them. */
export function readLines(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'mapfile', args);
  const lines = arrayArg(undefined);
  let after = state;
  let named = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? dynamicArg;
    if (/^-[dnOsu]$/.test(arg.text ?? '') && staticText(args[i + 1]) !== undefined) i += 1;
    else if (!/^-t$|^-[dnOsu].+$|^--$/.test(arg.text ?? '')) {
      after = assignName(walk, 'mapfile', arg, after, lines);
      named = true;
    }
  }
  return both(named ? after : assign(walk, after, 'MAPFILE', lines));
}

/** `getopts ab: name`: the letter, its value and how far it came. */
export function getOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'getopts', args);
  const [, name] = args;
  const after = assignName(walk, 'getopts', name ?? dynamicArg, state);
  return both(assign(walk, assign(walk, after, 'OPTARG', dynamicArg), 'OPTIND', numberArg));
}

/** `printf -v name format …`: prints into a variable. */
export function printInto(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'printf', args);
  const [option, name, format, ...values] = args;
  if (staticText(option) !== '-v' || state.posix) return both(assignName(walk, 'printf', dynamicArg, state));
  const [pattern, value] = [staticText(format), staticText(values[0])];
  const known = pattern === '%s' && value !== undefined && values.length === 1;
  return both(assignName(walk, 'printf', name ?? dynamicArg, state, known ? literalArg(value) : dynamicArg));
}
