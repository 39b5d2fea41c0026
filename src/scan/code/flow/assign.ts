import { checkFlow } from './check.ts';
import type { Expression, Target } from './code.ts';
import { anyOf, containerValue, contentsOf, elementOf, readKey, writeKey } from './contents.ts';
import { declare } from './environment.ts';
import type { Frame, Machine } from './machine.ts';
import { nameValue } from './name.ts';
import { type Cell, createCell } from './store.ts';
import { either, knownOf, knownValue, type Taint, textOf, union, type Value } from './value.ts';

const mostSteps = 12;

/** Gives what stands on the left of an assignment, a loop or an `as` its value. */
export function assignTarget(
  target: Target,
  value: Value,
  from: Expression | undefined,
  frame: Frame,
  machine: Machine,
): void {
  const { watch } = machine.language;
  switch (target.op) {
    case 'name': {
      watch.assigned?.(target.name, value, from, target, frame, machine);
      const stepped = withStep(value, target, `\`${target.name}\` is given it`, frame);
      machine.store.write(declare(frame.environment, target.name), stepped);
      return;
    }
    case 'member': {
      watch.assigned?.(target.name, value, from, target, frame, machine);
      const object = machine.evaluate(target.object, frame);
      checkAssigned(target.name, object, value, target, frame, machine);
      writeMember(target.object, object, knownValue(target.name), value, frame, machine);
      return;
    }
    case 'index': {
      const object = machine.evaluate(target.object, frame);
      const key = machine.evaluate(target.key, frame);
      const text = textOf(key);
      if (text !== undefined) watch.assigned?.(text, value, from, target, frame, machine);
      checkAssigned(text ?? '[]', object, value, target, frame, machine, key);
      writeMember(target.object, object, key, value, frame, machine);
      return;
    }
    case 'rest':
      assignTarget(target.target, value, undefined, frame, machine);
      return;
    case 'default': {
      const fallback = machine.evaluate(target.value, frame);
      assignTarget(target.target, either(value, fallback), undefined, frame, machine);
      return;
    }
    case 'map':
      for (const { key, target: to } of target.targets) {
        if (to.op === 'rest') {
          assignTarget(to.target, value, undefined, frame, machine);
          continue;
        }
        assignTarget(to, partOf(value, key, frame, machine), undefined, frame, machine);
      }
      return;
    case 'list':
      assignList(target.targets, value, frame, machine);
  }
}

function partOf(value: Value, key: Expression, frame: Frame, machine: Machine): Value {
  const known = knownOf(machine.evaluate(key, frame));
  const found = anyOf(contentsOf(value).flatMap(contents => readKey(contents, known) ?? []));
  if (found !== undefined) return found;
  if (value.name === undefined || typeof known !== 'string') return { taints: value.taints, constant: value.constant };
  const named = nameValue(`${value.name}.${known}`, key, frame, machine);
  return { ...named, taints: union(named.taints, value.taints) };
}

/** `a, *b, c = value`: part by part when the parts are known, else each may get any of it. */
function assignList(targets: readonly (Target | undefined)[], value: Value, frame: Frame, machine: Machine): void {
  const [contents, ...more] = contentsOf(value);
  const items = more.length === 0 ? contents?.items : undefined;
  const restAt = targets.findIndex(target => target?.op === 'rest');
  for (const [i, target] of targets.entries()) {
    if (target === undefined) continue;
    if (target.op === 'rest') {
      const end = (items?.length ?? 0) - (targets.length - 1 - i);
      assignTarget(
        target.target,
        containerValue(
          items === undefined ? { type: 'list', rest: elementOf(value) } : { type: 'list', items: items.slice(i, end) },
        ),
        undefined,
        frame,
        machine,
      );
      continue;
    }
    const at = restAt >= 0 && i > restAt ? (items?.length ?? 0) - (targets.length - i) : i;
    assignTarget(target, items?.[at] ?? elementOf(value), undefined, frame, machine);
  }
}

/** Puts a value into an object; one of which nothing is known gets an inside. */
export function writeMember(
  node: Expression,
  object: Value,
  key: Value,
  value: Value,
  frame: Frame,
  machine: Machine,
): void {
  writeKey(machine.store, cellsFor(node, object, frame, machine), key, value);
}

/** The insides of an object, made where there are none. */
export function cellsFor(
  node: Expression,
  object: Value,
  frame: Frame,
  machine: Machine,
  type: 'object' | 'list' = 'object',
): readonly Cell[] {
  if (object.cells !== undefined) return object.cells;
  const cells = [createCell(undefined, { type, members: new Map(), ...(object.constant ? {} : { rest: undefined }) })];
  const whole = { ...object, known: undefined, cells };
  if (node.op === 'name') {
    const cell = declareSeen(node.name, frame);
    machine.store.write(cell, whole);
  } else if (node.op === 'member' || node.op === 'index') {
    const outer = machine.evaluate(node.object, frame);
    const key = node.op === 'member' ? knownValue(node.name) : machine.evaluate(node.key, frame);
    if (outer.cells !== undefined) writeKey(machine.store, outer.cells, key, whole);
    else if (node.object.op === 'name') writeMember(node.object, outer, key, whole, frame, machine);
  }
  return cells;
}

function declareSeen(name: string, frame: Frame): Cell {
  for (let at: Frame['environment'] | undefined = frame.environment; at !== undefined; at = at.parent) {
    const cell = at.cells.get(name);
    if (cell !== undefined) return cell;
  }
  return declare(frame.environment, name);
}

function checkAssigned(
  name: string,
  object: Value,
  value: Value,
  target: Target,
  frame: Frame,
  machine: Machine,
  key?: Value,
): void {
  const { assigned } = machine.language.models;
  const sinks =
    assigned.get(object.name === undefined ? '' : `${object.name}.${name}`) ??
    assigned.get(`${object.name}[]`) ??
    assigned.get(`.${object.name?.split('.').at(-1)}[].${name.toLowerCase()}`) ??
    assigned.get(`.${object.name?.split('.').at(-1)}[]`) ??
    assigned.get(`.${name}`);
  for (const sink of sinks ?? []) {
    checkFlow(
      sink,
      value,
      { at: target, name: `\`${frame.file.source.slice(target.start, target.end)}\`` },
      frame,
      machine,
    );
    if (key !== undefined)
      checkFlow(
        sink,
        key,
        { at: target, name: `\`${frame.file.source.slice(target.start, target.end)}\`` },
        frame,
        machine,
      );
  }
}

/** The value, its data having come through one more place. */
export function withStep(
  value: Value,
  { start, end }: { start: number; end: number },
  says: string,
  frame: Frame,
): Value {
  if (value.taints.length === 0) return value;
  const file = frame.file.isMain ? undefined : frame.file.path;
  return {
    ...value,
    taints: value.taints.map((taint): Taint => {
      const length = (taint.step?.length ?? 0) + 1;
      if (length > mostSteps || taint.step?.at === start) return taint;
      return { ...taint, step: { at: start, end, file, says, before: taint.step, length } };
    }),
  };
}
