import { callOf } from './call.ts';
import { clean } from './cleaning.ts';
import type { Expression, Op } from './code.ts';
import { deepTaints } from './contents.ts';
import { cleanForAll } from './kinds.ts';
import type { Frame, Machine } from './machine.ts';
import type { Call, GuardModel, Place } from './model.ts';
import { knownOf, textOf, type Value } from './value.ts';
import { verdictOf } from './verdict.ts';

/** Takes into account, in one way through the code, that a condition was true or false there. */
export function refine(condition: Expression, truth: boolean, frame: Frame, machine: Machine): void {
  const stack = [{ node: condition, holds: truth }];
  // A name may be made of itself: `x = x and y`.
  const names = new Set<string>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, holds } = next;
    if (node.op === 'not') stack.push({ node: node.value, holds: !holds });
    else if (node.op === 'assign') stack.push({ node: node.value, holds });
    else if (node.op === 'logic' && (node.operator === 'and') === holds)
      stack.push(...node.parts.map(part => ({ node: part, holds })));
    else if (node.op === 'compare') {
      const something = somethingOf(node);
      if (something !== undefined) stack.push({ node: something.node, holds: something.isThere === holds });
      else refineComparison(node, holds, frame, machine);
    } else if (node.op === 'call') refineCall(node, holds, frame, machine);
    else if (node.op === 'name' && !names.has(node.name)) {
      const test = frame.tests?.get(node.name);
      names.add(node.name);
      if (test !== undefined) stack.push({ node: test, holds });
    }
  }
}

/** `x is not None`: it is something, and so as good as true for the calls that give a match or nothing. */
function somethingOf({ first, rest }: Op<'compare'>): { node: Expression; isThere: boolean } | undefined {
  const [link, ...more] = rest;
  const isNull = link?.value.op === 'constant' && link.value.value === null && more.length === 0;
  if (!isNull || (first.op !== 'call' && first.op !== 'name')) return undefined;
  return { node: first, isThere: link.operator.startsWith('!') || link.operator === 'is not' };
}

const opposites: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '===': '!==',
  '!==': '===',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

function refineComparison(node: Op<'compare'>, holds: boolean, frame: Frame, machine: Machine): void {
  const [link, ...more] = node.rest;
  if (link === undefined || more.length > 0) return;
  const operator = holds ? link.operator : (opposites[link.operator] ?? '');
  const [left, right] = [node.first, link.value];
  if (operator === '==' || operator === '===' || operator === 'is') {
    refineEqual(left, right, frame, machine);
    refineEqual(right, left, frame, machine);
  } else if (operator === 'in') {
    if (isOwnCollection(machine.evaluate(right, frame))) clean(left, cleanForAll, frame, machine);
  } else if (operator === 'not in') refineAbsent(left, right, frame, machine);
  // `x.find('..') == -1`, and what a guard gives when it does not hold.
  if ((operator === '==' || operator === '===') && left.op === 'call') {
    const value = knownOf(machine.evaluate(right, frame));
    if (typeof value === 'boolean') refineCall(left, value, frame, machine);
  }
}

function refineEqual(one: Expression, other: Expression, frame: Frame, machine: Machine): void {
  const value = machine.evaluate(other, frame);
  if (value.known !== undefined && one.op !== 'call') {
    // Zero of a count, nothing: these say something about other things than the text.
    if (knownOf(value) !== null) clean(one, cleanForAll, frame, machine);
    return;
  }
  if (one.op !== 'call' || value.taints.some(taint => taint.origin === 'request')) return;
  const call = callOf(one, frame, machine);
  for (const guard of machine.language.models.guards.get(`${call.name} ==`) ?? [])
    applyGuard(guard, call, frame, machine);
}

/** A character or a text that is not in it. */
function refineAbsent(left: Expression, right: Expression, frame: Frame, machine: Machine): void {
  const text = textOf(machine.evaluate(left, frame));
  if (text === undefined) return;
  for (const { text: pattern, bits } of machine.language.models.absent)
    if (pattern.test(text)) clean(right, bits, frame, machine);
}

/** A list of what is allowed is ours when nobody else put anything into it; a single string is no list. */
function isOwnCollection(value: Value): boolean {
  return (
    deepTaints(value).every(taint => taint.origin !== 'request' && taint.origin !== 'remote') &&
    textOf(value) === undefined
  );
}

function refineCall(node: Op<'call'>, holds: boolean, frame: Frame, machine: Machine): void {
  const call = callOf(node, frame, machine);
  const { guards } = machine.language.models;
  const all = guards.get(call.name) ?? (call.method === undefined ? undefined : guards.get(`.${call.method}`));
  for (const guard of all ?? [])
    if ((guard.negative === true) !== holds && (guard.when?.(call, machine) ?? true))
      applyGuard(guard, call, frame, machine);
  if (call.callee.callables !== undefined) {
    const bits = verdictOf(call, holds, machine);
    for (const [i, given] of call.positional.entries())
      if ((bits[i] ?? 0) !== 0) clean(given.node, bits[i] ?? 0, frame, machine);
  }
}

function applyGuard(guard: GuardModel, call: Call, frame: Frame, machine: Machine): void {
  for (const node of nodesAt(call, guard.place)) clean(node, guard.bits, frame, machine, guard.needs);
}

function nodesAt({ positional, keywords, receiver }: Call, place: Place): Expression[] {
  if (place === 'self') return receiver === undefined ? [] : [receiver.node];
  if (place === '*') return positional.flatMap(({ node }) => (node.op === 'list' ? node.items : [node]));
  const given = typeof place === 'number' ? positional[place] : keywords.get(place);
  return given === undefined ? [] : [given.node];
}
