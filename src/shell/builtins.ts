import { type Arg, literalArg } from './arg.ts';
import { pathOperations } from './paths.ts';
import { type Outcome, type ShellState, withCwd, withoutVariables, withVariable } from './state.ts';
import type { Walk } from './walker.ts';

type Builtin = (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome;

const stay = (state: ShellState): Outcome => ({ ok: state, fail: state });

/** Builtins that change what the shell knows. Those that only print or test are ordinary programs. */
const builtins: Readonly<Record<string, Builtin>> = {
  cd: changeDirectory,
  pushd: changeDirectory,
  popd: (walk, _args, state) => {
    execute(walk, 'popd', [], true);
    return stay(withCwd(state, undefined));
  },
  exit: leave('exit'),
  return: leave('return'),
  export: declare('export'),
  declare: declare('declare'),
  local: declare('local'),
  readonly: declare('readonly'),
  typeset: declare('typeset'),
  unset: (walk, args, state) => {
    execute(walk, 'unset', args, true);
    return stay(
      args.reduce(
        (known, arg) => (arg.text === undefined ? withoutVariables(known) : withVariable(known, arg.text, undefined)),
        state,
      ),
    );
  },
  read: (walk, args, state) => {
    execute(walk, 'read', args, true);
    return stay(withoutVariables(state));
  },
  eval: (walk, args, state) => {
    if (args.some(arg => arg.text === undefined)) {
      walk.emit({ kind: 'evaluate', language: 'shell' });
      const { cwds: _cwds, ...left } = withoutVariables(state);
      return stay(left);
    }
    return walk.steps.script(walk, args.map(arg => arg.text).join(' '), state);
  },
  source: sourceFile,
  '.': sourceFile,
  exec: (walk, args, state) =>
    args.length === 0 ? stay(state) : walk.steps.words(walk, args, state, { kind: 'none' }),
  builtin: (walk, args, state) =>
    args.length === 0 ? stay(state) : walk.steps.words(walk, args, state, { kind: 'none' }),
};

/** Follows a builtin, or answers nothing when the name is not one of those that change the shell. */
export function builtin(walk: Walk, name: string, args: readonly Arg[], state: ShellState): Outcome | undefined {
  return Object.hasOwn(builtins, name) ? builtins[name]?.(walk, args, state) : undefined;
}

function execute(walk: Walk, program: string, args: readonly Arg[], described: boolean): void {
  walk.emit({ kind: 'execute', program, args: args.map(arg => arg.text), described });
}

function leave(name: string): Builtin {
  return (walk, args) => {
    execute(walk, name, args, true);
    return {};
  };
}

function changeDirectory(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'cd', args, true);
  const operands = args.filter(arg => !/^-[LPe@]*$|^--$/.test(arg.text ?? '') || arg.text === '-');
  const [target] = operands;
  const known =
    operands.length === 0
      ? state.home
      : operands.length === 1 && target?.text !== '-' && !target?.glob
        ? target?.text
        : undefined;
  return { ok: withCwd(state, known), fail: state };
}

/** `export A=b` changes the environment like `A=b`; with options (`export -f`, `declare -A`) only names are touched. */
function declare(program: string): Builtin {
  return (walk, args, state) => {
    let after = state;
    execute(walk, program, args, true);
    for (const arg of args) {
      const [, name, value] = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/.exec(arg.prefix) ?? [];
      if (name === undefined) {
        if (arg.text === undefined)
          walk.emit({ kind: 'unknown', text: program, why: 'a name that is only known at run time' });
        continue;
      }
      const plain = arg.text !== undefined && !arg.prefix.includes('+=');
      walk.emit({
        kind: 'change',
        what: 'environment',
        name,
        ...(plain && value !== undefined ? { target: value } : {}),
      });
      after = withVariable(after, name, plain && value !== undefined ? literalArg(value) : undefined);
    }
    return stay(after);
  };
}

/** A sourced file can do anything a script of the project can; afterwards no variable is known. */
function sourceFile(walk: Walk, args: readonly Arg[], state: ShellState): Outcome {
  execute(walk, 'source', args, false);
  if (args[0]) walk.emit(...pathOperations(state, 'read', args[0]));
  return stay(withoutVariables(state));
}
