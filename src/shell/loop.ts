import type { For, While } from 'unbash';
import { type Arg, dynamicArg, isInteger, numberArg, sameArg } from './arg.ts';
import { assign } from './assign.ts';
import { expandFields } from './expand.ts';
import { followExpansions } from './expansions.ts';
import { both, either, lostState, merge, type Outcome, type ShellState, sameState, withVariable } from './state.ts';
import type { Walk } from './walker.ts';

const maxValues = 32;
/** After so many rounds that each forget something, everything is forgotten. */
const maxRounds = 8;

type Round = (from: ShellState) => ShellState | undefined;

/** A loop body may find what an earlier round left behind: it is walked from what holds in every round. */
function loop(walk: Walk, state: ShellState, round: Round): Outcome {
  const once = (from: ShellState): ShellState => {
    const { result, jumps } = walk.round(() => round(from));
    return jumps.reduce((held, jump) => merge(held, jump) ?? held, merge(from, result) ?? from);
  };
  const from = walk.quietly(() => {
    let held = state;
    for (let i = 0; i < maxRounds; i++) {
      const next = once(held);
      if (sameState(held, next)) return held;
      held = next;
    }
    return lostState(held);
  });
  return both(once(from));
}

export function walkWhile(walk: Walk, node: While, state: ShellState): Outcome {
  return loop(walk, state, from => {
    const condition = walk.steps.statements(walk, node.clause.commands, from);
    const enter = node.kind === 'while' ? condition.ok : condition.fail;
    const leave = node.kind === 'while' ? condition.fail : condition.ok;
    const after = enter ? either(walk.steps.statements(walk, node.body.commands, enter)) : undefined;
    return merge(leave, after);
  });
}

export function walkFor(walk: Walk, node: For, state: ShellState): Outcome {
  const start = followExpansions(walk, node.wordlist ?? [], state);
  const name = node.name.value;
  const values = valuesOf(node, start);
  assign(walk, start, name, dynamicArg);
  return loop(walk, start, from => {
    let current: ShellState | undefined = from;
    for (const value of values) {
      if (!current) break;
      current = merge(
        current,
        either(walk.steps.statements(walk, node.body.commands, withVariable(current, name, value))),
      );
    }
    return current && withVariable(current, name, dynamicArg);
  });
}

/** What the variable is in each round; one unknown text when that cannot be told. */
function valuesOf(node: For, state: ShellState): readonly Arg[] {
  const values = node.wordlist?.flatMap(word => expandFields(word, state)) ?? [dynamicArg];
  const known = values.length <= maxValues && values.every(value => value.text !== undefined && !value.many);
  if (!known) return [values.every(isInteger) ? numberArg : dynamicArg];
  return values.filter((value, i) => values.findIndex(other => sameArg(other, value)) === i);
}
