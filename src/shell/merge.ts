import { type Arg, arrayArg, dynamicArg, isInteger, numberArg, sameArg, sameArgs } from './arg.ts';
import { mergeFunctions } from './functions.ts';
import type { Outcome, ShellState } from './state.ts';

const maxCwds = 8;

/** What holds whether the command succeeded or failed; absent when the shell is left either way. */
export function either(outcome: Outcome): ShellState | undefined {
  return merge(outcome.ok, outcome.fail);
}

/** What holds whichever of two ways the shell came. */
export function merge(a: ShellState | undefined, b: ShellState | undefined): ShellState | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const locals = mergeLocals(a.locals, b.locals);
  const positional = samePositional(a, b) ? a.positional : undefined;
  const cwds = mergeCwds(a, b);
  return {
    home: a.home,
    variables: mergeVariables(a.variables, b.variables),
    stained: a.stained || b.stained,
    posix: a.posix,
    stdin: a.stdin === b.stdin ? a.stdin : ({ kind: 'dynamic' } as const),
    exported: a.exported === b.exported ? a.exported : new Set([...a.exported].filter(name => b.exported.has(name))),
    functions: mergeFunctions(a.functions, b.functions),
    ...(locals ? { locals } : {}),
    ...(positional ? { positional } : {}),
    ...(cwds ? { cwds, ...(a.cwdGlob ? { cwdGlob: true } : {}) } : {}),
  };
}

function mergeCwds(a: ShellState, b: ShellState): readonly string[] | undefined {
  if (a.cwds === undefined || b.cwds === undefined || a.cwdGlob !== b.cwdGlob) return undefined;
  if (a.cwds === b.cwds) return a.cwds;
  const cwds = [...new Set([...a.cwds, ...b.cwds])];
  return cwds.length > maxCwds ? undefined : cwds;
}

function samePositional(a: ShellState, b: ShellState): boolean {
  if (a.positional === b.positional) return true;
  return a.positional !== undefined && b.positional !== undefined && sameArgs(a.positional, b.positional);
}

function mergeLocals(a: ShellState['locals'], b: ShellState['locals']): ShellState['locals'] {
  if (a === b || a === undefined || b === undefined) return a ?? b;
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const same = (name: string) => a.has(name) && b.has(name) && a.get(name) === b.get(name);
  return new Map(names.map(name => [name, same(name) ? a.get(name) : null]));
}

type Variables = ShellState['variables'];

function mergeVariables(a: Variables, b: Variables): Variables {
  if (a === b) return a;
  const merged = new Map<string, Arg>();
  for (const [name, value] of a) merged.set(name, mergeArgs(value, b.get(name)));
  for (const name of b.keys()) if (!a.has(name)) merged.set(name, dynamicArg);
  return merged;
}

function mergeArgs(a: Arg | undefined, b: Arg | undefined): Arg {
  if (a === undefined || b === undefined) return dynamicArg;
  if (sameArg(a, b)) return a;
  if (a.keyed && b.keyed) return arrayArg(undefined, true);
  return isInteger(a) && isInteger(b) ? numberArg : dynamicArg;
}

/** True when nothing that `before` knows is changed in `after`. */
export function sameState(before: ShellState, after: ShellState): boolean {
  return (
    before === after ||
    (before.cwds?.join('\n') === after.cwds?.join('\n') &&
      before.cwdGlob === after.cwdGlob &&
      before.stained === after.stained &&
      before.functions === after.functions &&
      before.locals?.size === after.locals?.size &&
      before.exported.size === after.exported.size &&
      samePositional(before, after) &&
      before.stdin === after.stdin &&
      before.variables.size === after.variables.size &&
      [...before.variables].every(([name, value]) => sameValue(value, after.variables.get(name))))
  );
}

function sameValue(a: Arg, b: Arg | undefined): boolean {
  if (b === undefined) return false;
  if (a.items || b.items) return sameArg(a, b);
  return sameArg(a, b) || (a.text === undefined && b.text === undefined && a.number === b.number);
}
