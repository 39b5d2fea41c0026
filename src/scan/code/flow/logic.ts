import type { Expression, Op } from './code.ts';
import { contentsOf } from './contents.ts';
import { refine } from './guard.ts';
import type { Frame, Machine } from './machine.ts';
import type { Change } from './store.ts';
import { compare } from './text.ts';
import { truthOf } from './truth.ts';
import { constant, either, knownOf, knownValue, type Value } from './value.ts';

/** `a < b <= c`: known when all that is compared is. */
export function evaluateCompare(node: Op<'compare'>, frame: Frame, machine: Machine): Value {
  let left = { node: node.first, value: machine.evaluate(node.first, frame) };
  let all: boolean | undefined = true;
  for (const { operator, value } of node.rest) {
    const right = { node: value, value: machine.evaluate(value, frame) };
    machine.language.watch.compared?.(left, right, operator, node, frame, machine);
    const holds = compareValues(operator, left.value, right.value);
    if (holds === false) return knownValue(false);
    if (holds === undefined) all = undefined;
    left = right;
  }
  return all === true ? knownValue(true) : constant;
}

function compareValues(operator: string, left: Value, right: Value): boolean | undefined {
  const [contents, ...more] = contentsOf(right);
  if ((operator === 'in' || operator === 'not in') && contents !== undefined && more.length === 0) {
    const known = knownOf(left);
    if (known === undefined || contents.rest !== undefined) return undefined;
    const items = contents.items?.map(knownOf) ?? [];
    const has = contents.members.has(String(known)) || items.includes(known);
    if (!has && (items.includes(undefined) || contents.of !== undefined || contents.keys !== undefined))
      return undefined;
    return has === (operator === 'in');
  }
  return compare(operator, left, right);
}

/** Parts joined by `and`, `or` or `??`: what a part tells holds for the parts behind it. */
export function evaluateLogic({ operator, parts }: Op<'logic'>, frame: Frame, machine: Machine): Value {
  const last = parts.length - 1;
  const passed: Expression[] = [];
  let joined: Value | undefined;
  for (const [i, part] of parts.entries()) {
    const value = under(passed, operator === 'and', part, frame, machine);
    const truth = operator === '??' ? isSomething(value) : truthOf(value, machine);
    const stops = operator !== 'and';
    if (i === last || truth !== !stops)
      joined =
        joined === undefined ? kept(operator, value, i === last) : either(joined, kept(operator, value, i === last));
    if (truth === stops) break;
    if (operator !== '??' && i < last) passed.push(part);
  }
  return joined ?? constant;
}

function isSomething({ known }: Value): boolean | undefined {
  if (known === undefined) return undefined;
  return known.every(one => one !== null) ? true : known.every(one => one === null) ? false : undefined;
}

/** `a and b` gives `a` only when that is nothing, and nothing is harmless. */
function kept(operator: string, value: Value, isLast: boolean): Value {
  return operator === 'and' && !isLast ? { ...constant, known: truthless(value) } : value;
}

function truthless({ known }: Value): Value['known'] {
  return known?.every(one => one === false || one === null || one === 0 || one === '') === true ? known : undefined;
}

/** The value of an expression where conditions hold, or do not; what it does besides stays done. */
function under(
  conditions: readonly Expression[],
  holds: boolean,
  node: Expression,
  frame: Frame,
  machine: Machine,
): Value {
  if (conditions.length === 0) return machine.evaluate(node, frame);
  let value: Value = constant;
  const change = machine.store.attempt(() => {
    for (const condition of conditions.slice(-8)) refine(condition, holds, frame, machine);
    value = machine.evaluate(node, frame);
  });
  machine.store.apply(effectsOf(change));
  return value;
}

/** What was done, without what was only learnt from a condition. */
function effectsOf(change: Change): Change {
  return new Map(
    [...change].filter(
      ([cell, { value, contents }]) =>
        contents !== cell.contents ||
        cell.value === undefined ||
        value === undefined ||
        cell.value.taints.length !== value.taints.length ||
        cell.value.known !== value.known ||
        cell.value.name !== value.name ||
        cell.value.cells !== value.cells,
    ),
  );
}

/** `a if condition else b`: a branch that is dead gives nothing. */
export function evaluateChoice(node: Op<'choice'>, frame: Frame, machine: Machine): Value {
  const truth = truthOf(machine.evaluate(node.condition, frame), machine);
  if (truth !== undefined)
    return under([node.condition], truth, truth ? node.consequence : node.otherwise, frame, machine);
  return either(
    under([node.condition], true, node.consequence, frame, machine),
    under([node.condition], false, node.otherwise, frame, machine),
  );
}
