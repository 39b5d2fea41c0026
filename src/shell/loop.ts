import type { ArithmeticFor, For, Select, While } from 'unbash';
import { type Arg, dynamicArg, isInteger, numberArg, sameArg, staticText } from './arg.ts';
import { expressionText, followArithmetic } from './arithmetic.ts';
import { assign } from './assign.ts';
import { expandFields } from './expand.ts';
import { followExpansions } from './expansions.ts';
import { either, merge, sameState } from './merge.ts';
import { both, lostState, type Outcome, type ShellState, withVariable } from './state.ts';
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

/** `for ((a; b; c))`: its expressions may assign. */
export function walkArithmeticFor(walk: Walk, node: ArithmeticFor, state: ShellState): Outcome {
  if (state.posix) walk.emit({ kind: 'unknown', text: 'for ((', why: 'shells disagree on what this means' });
  const evaluate = (expression: ArithmeticFor['test'], from: ShellState): ShellState => {
    if (!expression) return from;
    return followArithmetic(walk, expressionText(expression), followExpansions(walk, [expression], from));
  };
  return loop(walk, evaluate(node.initialize, state), from => {
    const tested = evaluate(node.test, from);
    const after = either(walk.steps.statements(walk, node.body.commands, tested));
    return merge(tested, after && evaluate(node.update, after));
  });
}

export function walkFor(walk: Walk, node: For | Select, state: ShellState): Outcome {
  const start = followExpansions(walk, node.wordlist ?? [], state);
  const name = node.name.value;
  // `select` takes what is chosen, which may be nothing.
  const values = node.type === 'Select' ? undefined : valuesOf(node, start);
  assign(walk, start, name, dynamicArg);
  const body = (from: ShellState, value: Arg) =>
    either(walk.steps.statements(walk, node.body.commands, withVariable(from, name, value)));
  if (values?.every(value => staticText(value) !== undefined)) return roundByRound(walk, start, values, body);
  const known = values ? distinct(values) : [dynamicArg];
  return loop(walk, start, from => {
    let current: ShellState | undefined = from;
    for (const value of known) {
      if (!current) break;
      current = merge(current, body(current, value));
    }
    return current && withVariable(current, name, dynamicArg);
  });
}

/** Where each round and its value are known, one follows the other. */
function roundByRound(
  walk: Walk,
  state: ShellState,
  values: readonly Arg[],
  body: (from: ShellState, value: Arg) => ShellState | undefined,
): Outcome {
  let current: ShellState | undefined = state;
  for (const value of values) {
    if (!current) return {};
    const from: ShellState = current;
    const { result, jumps } = walk.round(() => body(from, value));
    current = jumps.reduce(merge, result);
  }
  return current ? both(current) : {};
}

/** What the variable is in the rounds; one unknown text when that cannot be told. */
function valuesOf(node: For, state: ShellState): readonly Arg[] {
  const values = node.wordlist?.flatMap(word => expandFields(word, state)) ?? state.positional ?? [dynamicArg];
  const known = values.length <= maxValues && values.every(value => value.text !== undefined && !value.many);
  return known ? values : [values.length > 0 && values.every(isInteger) ? numberArg : dynamicArg];
}

function distinct(values: readonly Arg[]): readonly Arg[] {
  return values.filter((value, i) => values.findIndex(other => sameArg(other, value)) === i);
}
