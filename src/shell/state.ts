import { posix } from 'node:path';
import type { Arg } from './arg.ts';

/** What is known about the shell between two commands. Immutable. */
export interface ShellState {
  readonly home: string;
  /** Every directory the shell may be in; absent when that is only known at run time. */
  readonly cwds?: readonly string[];
  readonly variables: ReadonlyMap<string, Arg>;
}

/** The state after a command that succeeded and after one that failed; absent where the shell never gets there. */
export interface Outcome {
  readonly ok?: ShellState;
  readonly fail?: ShellState;
}

const maxCwds = 8;

export function initialState(cwd: string, home: string): ShellState {
  const known = (text: string): Arg => ({ text, prefix: text, glob: false });
  return { home, cwds: [cwd], variables: new Map([['HOME', known(home)]]) };
}

export function withVariable(state: ShellState, name: string, value: Arg | undefined): ShellState {
  const variables = new Map(state.variables);
  if (value?.text === undefined) variables.delete(name);
  else variables.set(name, value);
  return { ...state, variables };
}

export function withoutVariables(state: ShellState): ShellState {
  return { ...state, variables: new Map() };
}

/** After `cd`: each directory it may have come from leads to one. */
export function withCwd(state: ShellState, target: string | undefined): ShellState {
  const { cwds, ...rest } = state;
  if (target === undefined) return rest;
  if (posix.isAbsolute(target)) return { ...rest, cwds: [posix.normalize(target)] };
  return cwds === undefined ? rest : { ...rest, cwds: [...new Set(cwds.map(cwd => posix.resolve(cwd, target)))] };
}

/** What holds whichever of two ways the shell came. */
export function merge(a: ShellState | undefined, b: ShellState | undefined): ShellState | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const variables = new Map([...a.variables].filter(([name, value]) => sameArg(value, b.variables.get(name))));
  const base = { home: a.home, variables };
  if (a.cwds === undefined || b.cwds === undefined) return base;
  const cwds = [...new Set([...a.cwds, ...b.cwds])];
  return cwds.length > maxCwds ? base : { ...base, cwds };
}

/** True when nothing that `before` knows is changed in `after`. */
export function sameState(before: ShellState, after: ShellState): boolean {
  const cwds = before.cwds?.join('\n') === after.cwds?.join('\n');
  return (
    cwds &&
    before.variables.size === after.variables.size &&
    [...before.variables].every(([name, value]) => sameArg(value, after.variables.get(name)))
  );
}

function sameArg(a: Arg, b: Arg | undefined): boolean {
  return b !== undefined && a.text === b.text && a.glob === b.glob;
}
