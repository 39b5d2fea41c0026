import { writeMember } from './assign.ts';
import type { Expression, Op } from './code.ts';
import { contentsOf, deepTaints, readKey, writeKey } from './contents.ts';
import { lookUp } from './environment.ts';
import { bitsOf, cleanForAll } from './kinds.ts';
import type { Frame, Machine } from './machine.ts';
import type { Cell } from './store.ts';
import { cleaned, knownOf, knownValue, mapTaints, type Value } from './value.ts';

/** What a check of a part of an address makes safe: where it leads. */
const addresses = bitsOf('url', 'redirect');

/** Cleans a variable; when only a part of it was looked at, all that came from the same source as that. */
export function clean(node: Expression, bits: number, frame: Frame, machine: Machine, needs = 0): void {
  const { at, isPart } = rootOf(node);
  if (at === undefined) return;
  if (at.op === 'member' || at.op === 'index') {
    const holder = holderOf(at, frame, machine);
    if (holder !== undefined) cleanVariable(holder, bits, needs, frame, machine);
    if (cleanMember(at, bits, needs, frame, machine) || holder !== undefined) return;
  }
  const cell = at.op === 'name' ? lookUp(frame.environment, at.name) : undefined;
  if (isPart || cell === undefined) cleanPart(node, at, bits, needs, frame, machine);
  else cleanVariable(cell, bits, needs, frame, machine);
}

/** The variable that holds the very value that an expression gives, by way of a container. */
function holderOf(node: Op<'member'> | Op<'index'>, frame: Frame, machine: Machine): Cell | undefined {
  const value = machine.evaluate(node, frame);
  if (value.taints.length === 0) return undefined;
  return [...frame.environment.cells.values()].find(cell => cell.value === value);
}

/** Only a part was looked at: of an address that says where it leads, of anything else what was asked for. */
function cleanPart(
  node: Expression,
  at: Expression,
  bits: number,
  needs: number,
  frame: Frame,
  machine: Machine,
): void {
  const looked = machine.evaluate(node, frame);
  cleanSource(looked, bits === cleanForAll ? addresses : bits, needs, frame, machine);
  // The same place, read again, holds what was looked at.
  if (needs === 0 && machine.language.membersAreKeys && looked.taints.length > 0)
    writePlace(at, cleaned(looked, bits), frame, machine);
}

function cleanVariable(cell: Cell, bits: number, needs: number, frame: Frame, machine: Machine): void {
  const { value } = cell;
  if (value === undefined || value.taints.length === 0) return;
  machine.store.write(cell, cleanedOf(value, bits, needs));
  // Other names of the same.
  for (const other of frame.environment.cells.values())
    if (other !== cell && other.value !== undefined && other.value.taints === value.taints)
      machine.store.write(other, cleanedOf(other.value, bits, needs));
}

/** The value clean for some kinds, as far as its data is in the state that this needs. */
function cleanedOf(value: Value, bits: number, needs: number): Value {
  return mapTaints(value, taint =>
    needs !== 0 && (taint.clean & needs) === 0 ? taint : { ...taint, clean: taint.clean | bits },
  );
}

/**
 * Writes down what a condition looks at, where that is a part of something: in the way in which it turns out to be
 * harmless it is changed, and where the ways meet it is what it is in the worst of them.
 */
export function holdPlaces(condition: Expression, frame: Frame, machine: Machine): void {
  if (!machine.language.membersAreKeys) return;
  const stack = [condition];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.op === 'not') stack.push(node.value);
    else if (node.op === 'logic') stack.push(...node.parts);
    else if (node.op === 'compare') stack.push(node.first, ...node.rest.map(link => link.value));
    else if (node.op === 'call')
      stack.push(...node.args.map(arg => arg.value), ...(node.callee.op === 'member' ? [node.callee.object] : []));
    else if (node.op === 'member' || node.op === 'index') {
      const value = machine.evaluate(node, frame);
      if (value.taints.length > 0 && value.cells === undefined) writePlace(node, value, frame, machine);
    }
  }
}

function writePlace(at: Expression, value: Value, frame: Frame, machine: Machine): void {
  if (at.op === 'member')
    writeMember(at.object, machine.evaluate(at.object, frame), knownValue(at.name), value, frame, machine);
  else if (at.op === 'index')
    writeMember(at.object, machine.evaluate(at.object, frame), machine.evaluate(at.key, frame), value, frame, machine);
}

/** Cleans what an object holds under a name; false when nothing is known of that. */
function cleanMember(
  node: Op<'member'> | Op<'index'>,
  bits: number,
  needs: number,
  frame: Frame,
  machine: Machine,
): boolean {
  const object = machine.evaluate(node.object, frame);
  const key = node.op === 'member' ? node.name : knownOf(machine.evaluate(node.key, frame));
  if (object.cells === undefined || key === undefined) return false;
  const held = contentsOf(object).flatMap(contents => readKey({ ...contents, rest: undefined }, key) ?? []);
  const [value, ...more] = held;
  if (value === undefined || more.length > 0) return false;
  writeKey(machine.store, object.cells, knownValue(key), cleanedOf(value, bits, needs));
  return true;
}

/** The variable that an expression looks at, and whether it looks at more than its form. */
function rootOf(node: Expression): { at: Expression | undefined; isPart: boolean } {
  let isPart = false;
  let at = node;
  for (;;) {
    if (at.op === 'slice') at = at.object;
    else if (at.op === 'call' && at.callee.op === 'member' && reshaping.has(at.callee.name)) at = at.callee.object;
    else if (at.op === 'call' && at.callee.op === 'name' && wrapping.has(at.callee.name) && at.args[0] !== undefined)
      at = at.args[0].value;
    else if (at.op === 'member' || at.op === 'index') {
      isPart = true;
      return { at, isPart };
    } else return { at, isPart: isPart || at.op !== 'name' };
  }
}

const reshaping = new Set([
  'lower',
  'upper',
  'strip',
  'casefold',
  'lstrip',
  'rstrip',
  'toLowerCase',
  'toUpperCase',
  'trim',
  'toString',
  'as_posix',
  'split',
]);
const wrapping = new Set(['str', 'String', 'repr', 'os.fspath']);

/** Cleans every variable for data of the sources of a value. */
function cleanSource(value: Value, bits: number, needs: number, frame: Frame, machine: Machine): void {
  const sources = new Set(
    deepTaints(value)
      .filter(taint => needs === 0 || (taint.clean & needs) !== 0)
      .map(taint => taint.at),
  );
  if (sources.size === 0) return;
  for (let at: Frame['environment'] | undefined = frame.environment; at !== undefined; at = at.parent)
    for (const cell of at.cells.values()) {
      if (cell.value?.taints.some(taint => sources.has(taint.at)) !== true) continue;
      machine.store.write(
        cell,
        mapTaints(cell.value, taint => (sources.has(taint.at) ? { ...taint, clean: taint.clean | bits } : taint)),
      );
    }
}
