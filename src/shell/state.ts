import { posix } from 'node:path';
import { type Arg, dynamicArg, dynamicWords, literalArg, nameArg, numberArg, wildcard } from './arg.ts';
import { type Functions, noFunctions } from './functions.ts';
import type { Stdin } from './program.ts';

/** What is known about the shell between two commands. Immutable. */
export interface ShellState {
  readonly home: string;
  /** Every directory the shell may be in; absent when that is only known at run time. */
  readonly cwds?: readonly string[];
  /** True when the wildcards in those directories are some. */
  readonly cwdGlob?: boolean;
  /** What was assigned in this command line. A name that is not here has the value it had before. */
  readonly variables: ReadonlyMap<string, Arg>;
  /** True once names that nobody can tell may have been assigned. */
  readonly stained: boolean;
  readonly stdin: Stdin;
  /** `$1`, `$2` and so on; absent when they are only known at run time. */
  readonly positional?: readonly Arg[];
  /** What the names local to a function had before it; a value of null when that depends. Absent outside of functions. */
  readonly locals?: ReadonlyMap<string, Arg | undefined | null>;
  /** Names that a program is given with the value they have here. */
  readonly exported: ReadonlySet<string>;
  readonly functions: Functions;
  /** True inside `sh -c`: that may be a shell to which `[[`, `((` and braces mean something else than to bash. */
  readonly posix: boolean;
}

/** The state after a command that succeeded and after one that failed; absent where the shell never gets there. */
export interface Outcome {
  readonly ok?: ShellState;
  readonly fail?: ShellState;
}

export function initialState(cwd: string, home: string): ShellState {
  return {
    home,
    cwds: [cwd],
    variables: new Map(),
    stained: false,
    stdin: { kind: 'none' },
    exported: new Set(),
    functions: noFunctions,
    posix: false,
  };
}

/** The same state whether the command succeeded or failed. */
export function both(state: ShellState): Outcome {
  return { ok: state, fail: state };
}

export function outcomeOf(ok: ShellState | undefined, fail: ShellState | undefined): Outcome {
  return { ...(ok ? { ok } : {}), ...(fail ? { fail } : {}) };
}

/** Names whose value bash itself keeps changing. */
const kept =
  /^(?:_|RANDOM|SRANDOM|SECONDS|LINENO|EPOCH\w+|BASH\w*|FUNCNAME|GROUPS|HISTCMD|PIPESTATUS|DIRSTACK|COMP_\w+|REPLY|OPT\w+|MAPFILE|SHLVL|PPID|E?UID)$/;
const counters = new Set(['?', '#', '$', '!', 'PPID', 'UID', 'EUID', 'SHLVL', 'SECONDS', 'RANDOM', 'LINENO']);

/** Names that the system gives: without a slash, if they are there at all. */
const names = new Set(['USER', 'LOGNAME', 'HOSTNAME']);

/** The value of a variable or of a special parameter, as one word. */
export function variableValue(state: ShellState, name: string): Arg {
  if (name === '@' || name === '*') return dynamicWords;
  if (/^\d+$/.test(name)) return positionalValue(state, Number(name));
  const assigned = state.variables.get(name);
  if (assigned) return kept.test(name) ? dynamicArg : assigned;
  if (counters.has(name)) return numberArg;
  if (state.stained) return dynamicArg;
  if (name === 'HOME') return literalArg(state.home);
  if (name === 'PWD') return workingDirectory(state);
  if (names.has(name)) return { ...nameArg, empty: true };
  return dynamicArg;
}

function positionalValue({ positional }: ShellState, number: number): Arg {
  if (number === 0 || positional === undefined) return dynamicArg;
  const before = positional.slice(0, number);
  // Any of these may be several arguments, or none.
  const several = before.some(arg => arg.many || arg.names || (arg.glob && !arg.one));
  return several ? dynamicArg : (positional[number - 1] ?? literalArg(''));
}

function workingDirectory({ cwds, cwdGlob }: ShellState): Arg {
  const [only, ...others] = cwds ?? [];
  return only === undefined || others.length > 0 || cwdGlob || climbs(only) ? dynamicArg : literalArg(only);
}

export function withVariable(state: ShellState, name: string, value: Arg): ShellState {
  return { ...state, variables: new Map(state.variables).set(name, value) };
}

/** After something that may have assigned any name. */
export function withoutVariables(state: ShellState): ShellState {
  const variables = new Map([...state.variables.keys()].map(name => [name, dynamicArg]));
  return { ...state, variables, stained: true };
}

/** The shell that a program starts: it has what is exported, and neither functions nor arguments that are known. */
export function childState(state: ShellState, isPosix: boolean): ShellState {
  const { positional: _positional, locals: _locals, ...left } = state;
  const variables = new Map([...state.variables].map(([name, value]) => [name, inherited(state, name, value)]));
  return { ...left, variables, functions: noFunctions, posix: isPosix };
}

function inherited({ exported }: ShellState, name: string, value: Arg): Arg {
  return exported.has(name) && !value.many ? value : dynamicArg;
}

/** A shell about which nothing is known any more. */
export function lostState(state: ShellState): ShellState {
  const { cwds: _cwds, positional: _positional, ...left } = withoutVariables(state);
  return left;
}

/** Somewhere. */
export function withoutCwd({ cwds: _cwds, ...left }: ShellState): ShellState {
  return left;
}

export function withStdin(state: ShellState, stdin: Stdin): ShellState {
  return state.stdin === stdin ? state : { ...state, stdin };
}

/** Where several commands share an input, each leaves to the next what it did not read. */
export function withSharedStdin(state: ShellState): ShellState {
  return state.stdin.kind === 'text' ? { ...state, stdin: { kind: 'dynamic' } } : state;
}

/** After `cd`: each directory it may have come from leads to one. */
export function withCwd(state: ShellState, target: Arg | undefined): ShellState {
  const { cwds, cwdGlob, ...rest } = state;
  const path = target?.text;
  if (target === undefined || path === undefined || target.tree || target.many || (target.glob && !target.one))
    return rest;
  const from = posix.isAbsolute(path) ? ['/'] : cwds;
  if (from === undefined) return rest;
  const patterned = target.glob || (cwdGlob === true && from === cwds);
  // A name with a star in it beside a star that stands for names: the path alone could not say which is which.
  const literal = [...(target.glob ? [] : [path]), ...(cwdGlob ? [] : from)];
  if (patterned && literal.some(text => wildcard.test(text))) return rest;
  if (patterned && climbs(path)) return rest;
  const reachable = [...new Set(from.flatMap(cwd => reached(cwd, path)))];
  return { ...rest, cwds: reachable, ...(patterned ? { cwdGlob: true } : {}) };
}

/** A folder that a program is told to work in: the kernel follows links before it takes `..`. */
export function withFolder(state: ShellState, target: string | undefined): ShellState {
  const { cwds, cwdGlob, ...rest } = state;
  if (target === undefined) return rest;
  if (posix.isAbsolute(target)) return { ...rest, cwds: [target] };
  return cwds === undefined || cwdGlob ? rest : { ...rest, cwds: cwds.map(cwd => `${cwd}/${target}`) };
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
