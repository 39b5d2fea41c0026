import { dynamicArg, sameArg } from './arg.ts';
import { mergeFunctions } from './functions.ts';
import { type ShellState, withoutCwd, withVariable } from './state.ts';
import type { Recording, Walk } from './walker.ts';

/** Follows what traps run: between any two commands, so that only what never changes is known to them. */
export function runTraps(walk: Walk): void {
  const { traps } = walk.record;
  // A trap may set another.
  for (const [script, state] of traps) walk.steps.script(walk, script, anytime(walk.record, state));
}

function anytime({ values, functions, moved }: Recording, state: ShellState): ShellState {
  const { positional: _positional, ...left } = moved ? withoutCwd(state) : state;
  const rest = { ...left, functions: mergeFunctions(state.functions, functions) };
  return [...values].reduce((after: ShellState, [name, value]) => {
    const known = after.variables.get(name);
    return known && sameArg(known, value) ? after : withVariable(after, name, dynamicArg);
  }, rest);
}
