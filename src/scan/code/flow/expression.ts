import { assignTarget } from './assign.ts';
import { evaluateCall } from './call.ts';
import { classValue, closureValue } from './callable.ts';
import type { Expression, Known, Op } from './code.ts';
import { evaluateComprehension, evaluateList, evaluateMap } from './collection.ts';
import { anyOf, containerValue, contentsOf, deepTaints, elementOf } from './contents.ts';
import { lookUp } from './environment.ts';
import { evaluateChoice, evaluateCompare, evaluateLogic } from './logic.ts';
import type { Frame, Machine } from './machine.ts';
import { indexed, memberOf, nameValue } from './name.ts';
import { compose, fold, sliceOf } from './text.ts';
import { truthOf } from './truth.ts';
import { constant, either, knownOf, knownValue, settled, textOf, union, unknown, type Value } from './value.ts';

/** What an expression may hold. */
export function evaluateExpression(node: Expression, frame: Frame, machine: Machine): Value {
  switch (node.op) {
    case 'constant':
      return knownValue(node.value);
    case 'pattern':
      return { taints: [], constant: true, name: 'RegExp()', pieces: node.source };
    case 'name':
      return settled(
        lookUp(frame.environment, node.name)?.value ??
          nameValue(machine.language.freeNames?.get(node.name) ?? node.name, node, frame, machine),
      );
    case 'member':
      return memberOf(machine.evaluate(node.object, frame), node, frame, machine);
    case 'index':
      return evaluateIndex(node, frame, machine);
    case 'slice':
      return evaluateSlice(node, frame, machine);
    case 'call':
      return evaluateCall(node, frame, machine);
    case 'template':
      return compose(
        node.parts.map(part => machine.evaluate(part, frame)),
        deepTaints,
      );
    case 'number': {
      const value = machine.evaluate(node.value, frame);
      const random = value.taints.filter(taint => taint.origin === 'random');
      return random.length > 0 ? { taints: random, constant: true } : constant;
    }
    case 'chain':
      return evaluateChain(node, frame, machine);
    case 'compare':
      return evaluateCompare(node, frame, machine);
    case 'logic':
      return evaluateLogic(node, frame, machine);
    case 'not': {
      const truth = truthOf(machine.evaluate(node.value, frame), machine);
      return truth === undefined ? constant : knownValue(!truth);
    }
    case 'negate': {
      const value = machine.evaluate(node.value, frame);
      const known = knownOf(value);
      return typeof known === 'number' ? knownValue(-known) : { taints: value.taints, constant: value.constant };
    }
    case 'choice':
      return evaluateChoice(node, frame, machine);
    case 'list':
      return evaluateList(node, frame, machine);
    case 'spread':
      return elementOf(machine.evaluate(node.value, frame));
    case 'map':
      return evaluateMap(node, frame, machine);
    case 'function':
      return closureValue(node.code, frame, machine);
    case 'class':
      return classValue(node.code, frame, machine);
    case 'assign':
      return evaluateAssign(node, frame, machine);
    case 'comprehension':
      return evaluateComprehension(node, frame, machine);
    case 'yield': {
      const value = node.value === undefined ? constant : machine.evaluate(node.value, frame);
      frame.result = frame.result === undefined ? value : either(frame.result, value);
      return unknown;
    }
    case 'sequence':
      return evaluateSequence(node, frame, machine);
  }
}

/** An element that chance chooses is as random as that. */
function evaluateIndex(node: Op<'index'>, frame: Frame, machine: Machine): Value {
  const object = machine.evaluate(node.object, frame);
  const key = machine.evaluate(node.key, frame);
  const value = indexed(object, key, node, frame, machine);
  const random = key.taints.filter(taint => taint.origin === 'random');
  return random.length === 0 ? value : { ...value, known: undefined, taints: union(value.taints, random) };
}

function evaluateSlice(node: Op<'slice'>, frame: Frame, machine: Machine): Value {
  const object = machine.evaluate(node.object, frame);
  const ends = [node.from, node.to, node.step].map(end =>
    end === undefined ? null : knownOf(machine.evaluate(end, frame)),
  );
  const [from, to, step] = ends;
  const isKnown = (end: Known | undefined): end is number | null => end === null || typeof end === 'number';
  if (isKnown(from) && isKnown(to) && isKnown(step)) {
    const text = textOf(object);
    if (text !== undefined) return { ...object, known: [sliceOf([...text], from, to, step).join('')] };
    const [contents, ...more] = contentsOf(object);
    if (contents?.items !== undefined && more.length === 0)
      return containerValue({ type: contents.type, items: sliceOf(contents.items, from, to, step) });
  }
  const element = anyOf(
    contentsOf(object).map(
      contents => anyOf([...(contents.items ?? []), ...(contents.rest ? [contents.rest] : [])]) ?? constant,
    ),
  );
  if (element !== undefined) return containerValue({ type: 'list', rest: element });
  return {
    taints: object.taints,
    constant: object.constant,
    name: object.name === undefined ? undefined : `${object.name}[]`,
  };
}

function evaluateChain(node: Op<'chain'>, frame: Frame, machine: Machine): Value {
  let value = machine.evaluate(node.first, frame);
  let sum: Value[] | undefined;
  const flush = () => {
    if (sum !== undefined) value = added(sum);
    sum = undefined;
  };
  for (const { operator, value: right } of node.rest) {
    const operand = machine.evaluate(right, frame);
    const folded = sum === undefined ? fold(operator, value, operand) : undefined;
    if (folded !== undefined) value = folded;
    else if (operator === '+') {
      sum ??= [value];
      sum.push(operand);
    } else {
      flush();
      value = operate(operator, value, operand, machine);
    }
  }
  flush();
  return value;
}

/** `a + b + …`: texts, lists or numbers. */
function added(parts: readonly Value[]): Value {
  const contents = parts.map(part => contentsOf(part));
  if (contents.some(some => some.length > 0)) {
    const items = contents.flatMap(some => (some.length === 1 && some[0]?.items !== undefined ? [some[0].items] : []));
    if (items.length === parts.length) return containerValue({ type: 'list', items: items.flat() });
    return containerValue({ type: 'list', rest: anyOf(parts.map(elementOf)) });
  }
  return compose(parts, deepTaints);
}

/** Any operator but `+`. */
export function operate(operator: string, left: Value, right: Value, machine: Machine): Value {
  const special = machine.language.operate?.(operator, left, right);
  if (special !== undefined) return special;
  const taints = union(deepTaints(left), deepTaints(right));
  // `'?' * n` repeats what is constant.
  if (operator === '*') return { ...left, known: undefined, taints };
  return { taints, constant: left.constant && right.constant };
}

function evaluateAssign(node: Op<'assign'>, frame: Frame, machine: Machine): Value {
  if (
    node.operator !== undefined &&
    node.target.op !== 'name' &&
    node.target.op !== 'member' &&
    node.target.op !== 'index'
  )
    return machine.evaluate(node.value, frame);
  if (node.operator === undefined) {
    const value = machine.evaluate(node.value, frame);
    assignTarget(node.target, value, node.value, frame, machine);
    return value;
  }
  const value = evaluateChain(
    {
      op: 'chain',
      first: node.target as Expression,
      rest: [{ operator: node.operator, value: node.value }],
      start: node.start,
      end: node.end,
    },
    frame,
    machine,
  );
  assignTarget(node.target, value, node.value, frame, machine);
  return value;
}

function evaluateSequence(node: Op<'sequence'>, frame: Frame, machine: Machine): Value {
  const values = node.parts.map(part => machine.evaluate(part, frame));
  const last = values.at(-1);
  if (last !== undefined && (values.length === 1 || node.last === true)) return last;
  return {
    taints: values.reduce<Value['taints']>((all, value) => union(all, deepTaints(value)), []),
    constant: values.length > 0 && values.every(value => value.constant),
  };
}
