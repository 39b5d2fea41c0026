import { type Arg, arrayArg, dynamicArg, literalArg, shownText, staticText } from './arg.ts';
import { assign } from './assign.ts';
import { both, type Outcome, type ShellState, variableValue } from './state.ts';
import type { Walk } from './walker.ts';

/** Options that neither change how a variable is assigned later nor make it a name for another. */
const plainOptions = /^-[xgparAFf]+$/;
const assignment = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/;

/** What the options of `declare` say about the names after them. */
interface Declaration {
  readonly program: string;
  readonly local: boolean;
  readonly exported: boolean;
  readonly frozen: boolean;
  readonly array: boolean;
  readonly keyed: boolean;
}

/** `export A=b` changes the environment like `A=b`; without names, these print every variable. */
export function declare(program: string): (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome {
  return (walk, args, state) => {
    walk.emit({ kind: 'execute', program, args: args.map(shownText), described: true });
    const names = args.filter(arg => !/^[-+]./.test(arg.prefix));
    const options = args.filter(arg => /^[-+]./.test(arg.prefix) && arg.text !== '--').map(staticText);
    const letters = options.join('');
    const ofFunctions = /[fF]/.test(letters);
    // What a program is given under the name of a function cannot be told from the program.
    if (options.some(option => !plainOptions.test(option ?? '')) || (ofFunctions && program === 'export'))
      walk.emit({ kind: 'unknown', text: program, why: 'an attribute of variables is not followed' });
    if (ofFunctions) return both(state);
    if (names.length === 0) walk.emit({ kind: 'change', what: 'environment', name: 'print' });
    const declaration: Declaration = {
      program,
      local: state.locals !== undefined && /^(?:local|declare|typeset)$/.test(program) && !letters.includes('g'),
      exported: program === 'export' || letters.includes('x'),
      frozen: program === 'readonly' || letters.includes('r'),
      array: /[aA]/.test(letters),
      keyed: letters.includes('A'),
    };
    return both(names.reduce((after, arg) => declareOne(walk, declaration, arg, after), state));
  };
}

function declareOne(walk: Walk, declaration: Declaration, arg: Arg, state: ShellState): ShellState {
  const [, name, append, start = ''] = assignment.exec(arg.prefix) ?? [];
  const bare = staticText(arg);
  if (name !== undefined && (!arg.many || arg.items || arg.keyed)) {
    const [, , , value] = assignment.exec(bare ?? '') ?? [];
    const known = value !== undefined && append === '' ? literalArg(value) : { ...dynamicArg, prefix: start };
    return settle(walk, declaration, name, arg.many ? arg : known, state);
  }
  if (bare !== undefined && /^[A-Za-z_]\w*$/.test(bare)) return settle(walk, declaration, bare, undefined, state);
  // `declare 'a[$(id)]=1'`: subscripts run commands.
  walk.emit({ kind: 'unknown', text: declaration.program, why: 'this is not the name of a variable' });
  return state;
}

/** Gives a name its attributes, and its value when there is one. */
function settle(
  walk: Walk,
  declaration: Declaration,
  name: string,
  value: Arg | undefined,
  state: ShellState,
): ShellState {
  // Outside of functions bash refuses it, and other shells do not.
  const odd = declaration.program === 'local' && !state.locals;
  if (odd) return assign(walk, state, name, dynamicArg);
  const scoped = declaration.local ? withLocal(state, name) : state;
  const after = assign(
    walk,
    scoped,
    name,
    value === undefined ? left(declaration, name, scoped) : typed(declaration, value),
  );
  if (declaration.frozen) walk.record.frozen.add(name);
  return declaration.exported ? { ...after, exported: new Set(after.exported).add(name) } : after;
}

/** What a name holds that is declared without a value. */
function left({ local, array, keyed }: Declaration, name: string, state: ShellState): Arg {
  const before = state.variables.get(name);
  if (!array) return local ? dynamicArg : variableValue(state, name);
  return before?.many && !local ? { ...before, keyed } : arrayArg(before && !local ? undefined : [], keyed);
}

function typed({ array, keyed }: Declaration, value: Arg): Arg {
  if (value.many) return arrayArg(keyed ? undefined : value.items, keyed);
  return array ? arrayArg(undefined, keyed) : value;
}

function withLocal(state: ShellState, name: string): ShellState {
  if (!state.locals || state.locals.has(name)) return state;
  return { ...state, locals: new Map(state.locals).set(name, state.variables.get(name)) };
}
