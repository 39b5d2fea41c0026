import { type Arg, staticText } from './arg.ts';
import { pathOperations } from './paths.ts';
import type { Invocation } from './program.ts';
import { type ShellState, variableValue, withFolder } from './state.ts';

/** A command as the entry of its program sees it. */
export function invocationOf(name: string, args: readonly Arg[], state: ShellState): Invocation {
  return {
    name,
    args,
    stdin: state.stdin,
    home: staticText(variableValue(state, 'HOME')),
    paths: (kind, arg, tree) => pathOperations(state, kind, arg, tree),
    within: folder => invocationOf(name, args, withFolder(state, staticText(folder))),
  };
}
