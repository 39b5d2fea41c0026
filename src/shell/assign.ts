import { type Arg, dynamicArg, sameArg, staticText } from './arg.ts';
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
  const { values, frozen } = walk.record;
  const earlier = values.get(name);
  values.set(name, earlier === undefined || sameArg(earlier, value) ? value : dynamicArg);
  if (ownVariables.has(name))
    walk.emit({ kind: 'unknown', text: `${name}=`, why: 'this variable changes how the shell reads what follows' });
  if (frozen.has(name)) walk.emit({ kind: 'unknown', text: `${name}=`, why: 'this variable was made read-only' });
  return withVariable(state, name, value);
}
