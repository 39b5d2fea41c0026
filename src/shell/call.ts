import { type Arg, dynamicArg } from './arg.ts';
import type { Definition } from './functions.ts';
import { merge } from './merge.ts';
import { both, type Outcome, outcomeOf, type ShellState, withSharedStdin } from './state.ts';
import { maxDepth, type Walk } from './walker.ts';

/** Follows the call of a function; one that calls itself is not understood. */
export function callFunction(
  walk: Walk,
  name: string,
  definition: Definition,
  args: readonly Arg[] | undefined,
  state: ShellState,
): Outcome {
  const { positional: _positional, ...rest } = withSharedStdin(state);
  const inside: ShellState = { ...rest, ...(args ? { positional: args } : {}), locals: new Map() };
  const frozen = new Set(walk.record.frozen);
  const called =
    walk.depth < maxDepth
      ? walk.call(name, () => definition.bodies.map(body => runBody(walk.deeper(), body, inside)))
      : undefined;
  if (!called) {
    walk.emit({ kind: 'unknown', text: name, why: 'a function that calls itself is not followed' });
    return both(state);
  }
  const left = called.returns.reduce<ShellState | undefined>(merge, undefined);
  unfreeze(walk, frozen, [...called.result.flatMap(({ ok, fail }) => [ok, fail]), left]);
  const end = (pick: (outcome: Outcome) => ShellState | undefined) =>
    restore(state, called.result.map(pick).reduce(merge, left));
  return outcomeOf(
    end(outcome => outcome.ok),
    end(outcome => outcome.fail),
  );
}

function runBody(walk: Walk, body: Definition['bodies'][number], state: ShellState): Outcome {
  if (body.type === 'CompoundList') return walk.steps.statements(walk, body.commands, state);
  return walk.steps.node(walk, body, state);
}

/** A local name that was made read-only is so no more. */
function unfreeze(walk: Walk, before: ReadonlySet<string>, ends: readonly (ShellState | undefined)[]): void {
  for (const end of ends)
    for (const name of end?.locals?.keys() ?? []) if (!before.has(name)) walk.record.frozen.delete(name);
}

/** What was local has the value again that it had, and the arguments are those of the caller. */
function restore(before: ShellState, end: ShellState | undefined): ShellState | undefined {
  if (end === undefined) return undefined;
  const { locals, positional: _positional, ...rest } = end;
  const names = [...(locals?.keys() ?? [])];
  const variables = new Map(end.variables);
  for (const [name, earlier] of locals ?? []) {
    if (earlier === undefined) variables.delete(name);
    else variables.set(name, earlier ?? dynamicArg);
  }
  return {
    ...rest,
    ...(before.positional ? { positional: before.positional } : {}),
    ...(before.locals ? { locals: before.locals } : {}),
    variables: names.length > 0 ? variables : end.variables,
    exported: names.length > 0 ? new Set([...end.exported].filter(name => !locals?.has(name))) : end.exported,
  };
}
