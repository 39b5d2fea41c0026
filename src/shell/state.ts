import { posix } from 'node:path';
import { type Arg, dynamicArg, dynamicWords, isInteger, literalArg, numberArg, sameArg } from './arg.ts';
import type { Stdin } from './program.ts';

/** What is known about the shell between two commands. Immutable. */
export interface ShellState {
  readonly home: string;
  /** Every directory the shell may be in; absent when that is only known at run time. */
  readonly cwds?: readonly string[];
  /** What was assigned in this command line. A name that is not here has the value it had before. */
  readonly variables: ReadonlyMap<string, Arg>;
  /** True once names that nobody can tell may have been assigned. */
  readonly stained: boolean;
  readonly stdin: Stdin;
  /** True inside `sh -c`: that may be a shell to which `[[`, `((` and braces mean something else than to bash. */
  readonly posix: boolean;
}

/** The state after a command that succeeded and after one that failed; absent where the shell never gets there. */
export interface Outcome {
  readonly ok?: ShellState;
  readonly fail?: ShellState;
}

const maxCwds = 8;

export function initialState(cwd: string, home: string): ShellState {
  return { home, cwds: [cwd], variables: new Map(), stained: false, stdin: { kind: 'none' }, posix: false };
}

/** The same state whether the command succeeded or failed. */
export function both(state: ShellState): Outcome {
  return { ok: state, fail: state };
}

export function outcomeOf(ok: ShellState | undefined, fail: ShellState | undefined): Outcome {
  return { ...(ok ? { ok } : {}), ...(fail ? { fail } : {}) };
}

/** What holds whether the command succeeded or failed; absent when the shell is left either way. */
export function either(outcome: Outcome): ShellState | undefined {
  return merge(outcome.ok, outcome.fail);
}

/** Names whose value bash itself keeps changing. */
const kept =
  /^(?:_|RANDOM|SRANDOM|SECONDS|LINENO|EPOCH\w+|BASH\w*|FUNCNAME|GROUPS|HISTCMD|PIPESTATUS|DIRSTACK|COMP_\w+|REPLY|OPT\w+|MAPFILE|SHLVL|PPID|E?UID)$/;
const counters = new Set(['?', '#', '$', '!', 'PPID', 'UID', 'EUID', 'SHLVL', 'SECONDS', 'RANDOM', 'LINENO']);

/** The value of a variable or of a special parameter, as one word. */
export function variableValue(state: ShellState, name: string): Arg {
  if (name === '@' || name === '*') return dynamicWords;
  const assigned = state.variables.get(name);
  if (assigned) return kept.test(name) ? dynamicArg : assigned;
  if (counters.has(name)) return numberArg;
  if (state.stained) return dynamicArg;
  if (name === 'HOME') return literalArg(state.home);
  if (name === 'PWD') return workingDirectory(state);
  return dynamicArg;
}

function workingDirectory({ cwds }: ShellState): Arg {
  const [only, ...others] = cwds ?? [];
  return only === undefined || others.length > 0 || climbs(only) ? dynamicArg : literalArg(only);
}

export function withVariable(state: ShellState, name: string, value: Arg): ShellState {
  return { ...state, variables: new Map(state.variables).set(name, value) };
}

/** After something that may have assigned any name. */
export function withoutVariables(state: ShellState): ShellState {
  const variables = new Map([...state.variables.keys()].map(name => [name, dynamicArg]));
  return { ...state, variables, stained: true };
}

/** A shell about which nothing is known any more. */
export function lostState(state: ShellState): ShellState {
  const { cwds: _cwds, ...left } = withoutVariables(state);
  return left;
}

export function withStdin(state: ShellState, stdin: Stdin): ShellState {
  return state.stdin === stdin ? state : { ...state, stdin };
}

/** After `cd`: each directory it may have come from leads to one. */
export function withCwd(state: ShellState, target: string | undefined): ShellState {
  const { cwds, ...rest } = state;
  if (target === undefined) return rest;
  const from = posix.isAbsolute(target) ? ['/'] : cwds;
  return from === undefined ? rest : { ...rest, cwds: [...new Set(from.flatMap(cwd => reached(cwd, target)))] };
}

/** A folder that a program is told to work in: the kernel follows links before it takes `..`. */
export function withFolder(state: ShellState, target: string | undefined): ShellState {
  const { cwds, ...rest } = state;
  if (target === undefined) return rest;
  if (posix.isAbsolute(target)) return { ...rest, cwds: [target] };
  return cwds === undefined ? rest : { ...rest, cwds: cwds.map(cwd => `${cwd}/${target}`) };
}

/** bash takes `..` off by name; where that folder does not exist, it tries the path as it is written. */
function reached(cwd: string, target: string): string[] {
  const path = posix.isAbsolute(target) ? target : `${cwd}/${target}`;
  if (climbs(cwd)) return [path];
  return climbs(target) ? [posix.resolve(path), path] : [posix.resolve(path)];
}

/** True when `..` follows a name, which may be a link to elsewhere. */
export function climbs(path: string): boolean {
  let named = false;
  for (const segment of path.split('/')) {
    if (segment === '..' && named) return true;
    named ||= segment !== '' && segment !== '.' && segment !== '..';
  }
  return false;
}

/** What holds whichever of two ways the shell came. */
export function merge(a: ShellState | undefined, b: ShellState | undefined): ShellState | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const base = {
    home: a.home,
    variables: mergeVariables(a.variables, b.variables),
    stained: a.stained || b.stained,
    posix: a.posix,
    stdin: a.stdin === b.stdin ? a.stdin : ({ kind: 'dynamic' } as const),
  };
  if (a.cwds === undefined || b.cwds === undefined) return base;
  if (a.cwds === b.cwds) return { ...base, cwds: a.cwds };
  const cwds = [...new Set([...a.cwds, ...b.cwds])];
  return cwds.length > maxCwds ? base : { ...base, cwds };
}

type Variables = ShellState['variables'];

function mergeVariables(a: Variables, b: Variables): Variables {
  if (a === b) return a;
  const merged = new Map<string, Arg>();
  for (const name of [...a.keys(), ...b.keys()]) merged.set(name, mergeArgs(a.get(name), b.get(name)));
  return merged;
}

function mergeArgs(a: Arg | undefined, b: Arg | undefined): Arg {
  if (a === undefined || b === undefined) return dynamicArg;
  if (sameArg(a, b)) return a;
  return isInteger(a) && isInteger(b) ? numberArg : dynamicArg;
}

/** True when nothing that `before` knows is changed in `after`. */
export function sameState(before: ShellState, after: ShellState): boolean {
  return (
    before === after ||
    (before.cwds?.join('\n') === after.cwds?.join('\n') &&
      before.stained === after.stained &&
      before.stdin === after.stdin &&
      before.variables.size === after.variables.size &&
      [...before.variables].every(([name, value]) => sameValue(value, after.variables.get(name))))
  );
}

function sameValue(a: Arg, b: Arg | undefined): boolean {
  if (b === undefined) return false;
  return sameArg(a, b) || (a.text === undefined && b.text === undefined && a.number === b.number);
}
