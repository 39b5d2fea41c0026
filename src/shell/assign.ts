import type { Assignment } from 'unbash';
import { type Arg, dynamicArg, staticText } from './arg.ts';
import { expandValue } from './expand.ts';
import { type ShellState, withVariable } from './state.ts';
import type { Walk } from './walker.ts';

/** Variables that change how the shell itself reads what follows. */
const ownVariables = new Set([
  'IFS',
  'PWD',
  'OLDPWD',
  'CDPATH',
  'GLOBIGNORE',
  'POSIXLY_CORRECT',
  'BASH_ALIASES',
  'BASH_CMDS',
  'BASH_COMPAT',
  'SHELLOPTS',
  'BASHOPTS',
  'DIRSTACK',
]);

/** Sets a variable: rules decide which names matter to the programs, the shell's own are not followed. */
export function assign(walk: Walk, state: ShellState, name: string, value: Arg): ShellState {
  const target = staticText(value);
  walk.emit({ kind: 'change', what: 'environment', name, ...(target === undefined ? {} : { target }) });
  if (ownVariables.has(name))
    walk.emit({ kind: 'unknown', text: `${name}=`, why: 'this variable changes how the shell reads what follows' });
  return withVariable(state, name, value);
}

/** Follows assignments in order. */
export function assignAll(walk: Walk, assignments: readonly Assignment[], state: ShellState): ShellState {
  return assignments.reduce((after, assignment) => {
    const { value, index, append } = assignment;
    const known = value.type === 'Word' && !index && !append;
    return assign(walk, after, assignment.name, known ? expandValue(value, after) : dynamicArg);
  }, state);
}
