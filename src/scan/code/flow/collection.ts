import { assignTarget } from './assign.ts';
import type { Op } from './code.ts';
import { anyOf, containerValue, contentsOf, elementOf } from './contents.ts';
import { innerEnvironment } from './environment.ts';
import { refine } from './guard.ts';
import type { Frame, Machine } from './machine.ts';
import { constant, either, knownOf, tainted, type Value } from './value.ts';

/** A list, set or tuple: element by element as long as all are known. */
export function evaluateList(node: Op<'list'>, frame: Frame, machine: Machine): Value {
  const items: Value[] = [];
  let rest: Value | undefined;
  for (const item of node.items) {
    const value = machine.evaluate(item.op === 'spread' ? item.value : item, frame);
    if (item.op !== 'spread') {
      if (rest === undefined) items.push(value);
      else rest = either(rest, value);
      continue;
    }
    const [contents, ...more] = contentsOf(value);
    if (rest === undefined && contents?.items !== undefined && contents.rest === undefined && more.length === 0)
      items.push(...contents.items);
    else rest = anyOf([...items.splice(0), ...(rest === undefined ? [] : [rest]), elementOf(value)]);
  }
  return containerValue(rest === undefined ? { type: node.type, items } : { type: node.type, rest });
}

/** What a map is made of so far. */
interface Draft {
  readonly members: Map<string, Value>;
  rest: Value | undefined;
  keys: Value | undefined;
}

/** A dictionary or an object literal: key by key. */
export function evaluateMap(node: Op<'map'>, frame: Frame, machine: Machine): Value {
  const draft: Draft = { members: new Map(), rest: undefined, keys: undefined };
  for (const entry of node.entries) {
    const key = entry.key === undefined ? undefined : machine.evaluate(entry.key, frame);
    const value = machine.evaluate(entry.value, frame);
    const known = knownOf(key);
    if (key === undefined) spread(draft, value);
    else if (known === undefined) addUnknown(draft, key, value);
    else {
      draft.members.set(String(known), value);
      machine.language.watch.assigned?.(String(known), value, entry.value, entry.value, frame, machine);
    }
  }
  return containerValue({ type: 'map', ...draft });
}

function addUnknown(draft: Draft, key: Value | undefined, value: Value): void {
  draft.rest = draft.rest === undefined ? value : either(draft.rest, value);
  if (key !== undefined) draft.keys = draft.keys === undefined ? key : either(draft.keys, key);
}

function spread(draft: Draft, value: Value): void {
  const all = contentsOf(value);
  if (all.length === 0) addUnknown(draft, tainted(value.taints), tainted(value.taints));
  for (const contents of all) {
    for (const [name, member] of contents.members) draft.members.set(name, member);
    if (contents.rest !== undefined) addUnknown(draft, contents.keys, contents.rest);
  }
}

/** Collections made by `for`; what an `if` lets through counts as checked. */
export function evaluateComprehension(node: Op<'comprehension'>, frame: Frame, machine: Machine): Value {
  const inside: Frame = { ...frame, environment: innerEnvironment(frame.environment) };
  let value: Value = constant;
  let key: Value | undefined;
  let length: number | undefined = 1;
  machine.store.attempt(() => {
    for (const clause of node.clauses) {
      if ('condition' in clause) {
        machine.evaluate(clause.condition, inside);
        refine(clause.condition, true, inside, machine);
        length = undefined;
        continue;
      }
      const over = machine.evaluate(clause.over, inside);
      const [contents, ...more] = contentsOf(over);
      length = length === 1 && more.length === 0 ? contents?.items?.length : undefined;
      assignTarget(clause.target, elementOf(over), undefined, inside, machine);
    }
    key = node.key === undefined ? undefined : machine.evaluate(node.key, inside);
    value = machine.evaluate(node.value, inside);
  });
  frame.result = inside.result;
  if (node.type === 'map') return containerValue({ type: 'map', rest: value, keys: key });
  return containerValue(length === 1 ? { type: node.type, items: [value] } : { type: node.type, rest: value });
}
