import { type Arg, dynamicArg, literalArg, staticText } from './arg.ts';
import { assign } from './assign.ts';
import { both, type Outcome, type ShellState, variableValue } from './state.ts';
import type { Walk } from './walker.ts';

/** Options that neither change how a variable is assigned later nor make it a name for another. */
const plainOptions = /^[-+][xgpf]+$/;
const assignment = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/;

/** `export A=b` changes the environment like `A=b`; without names, these print every variable. */
export function declare(program: string): (walk: Walk, args: readonly Arg[], state: ShellState) => Outcome {
  return (walk, args, state) => {
    walk.emit({ kind: 'execute', program, args: args.map(arg => arg.text), described: true });
    const names = args.filter(arg => !/^[-+]./.test(arg.prefix));
    const options = args.filter(arg => /^[-+]./.test(arg.prefix) && arg.text !== '--');
    const odd = program === 'readonly' || options.some(arg => !plainOptions.test(staticText(arg) ?? ''));
    if (odd) walk.emit({ kind: 'unknown', text: program, why: 'an attribute of variables is not followed' });
    if (names.length === 0) walk.emit({ kind: 'change', what: 'environment', name: 'print' });
    return both(names.reduce((after, arg) => declareOne(walk, program, arg, after), state));
  };
}

function declareOne(walk: Walk, program: string, arg: Arg, state: ShellState): ShellState {
  const [, name, append, start = ''] = assignment.exec(arg.prefix) ?? [];
  const bare = staticText(arg);
  if (name !== undefined && !arg.many) {
    const [, , , value] = assignment.exec(bare ?? '') ?? [];
    const known = value !== undefined && append === '' ? literalArg(value) : { ...dynamicArg, prefix: start };
    return assign(walk, state, name, known);
  }
  if (bare !== undefined && /^[A-Za-z_]\w*$/.test(bare)) return assign(walk, state, bare, variableValue(state, bare));
  // `declare 'a[$(id)]=1'`: subscripts run commands.
  walk.emit({ kind: 'unknown', text: program, why: 'this is not the name of a variable' });
  return state;
}
