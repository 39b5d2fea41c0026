import { cellsFor } from '../assign.ts';
import { anyOf, containerValue, contentsOf, deepTaints, elementOf, readKey, valuesOf, writeKey } from '../contents.ts';
import type { Result } from '../model.ts';
import { constant, either, knownOf, knownValue, type Taint, tainted, textOf, type Value } from '../value.ts';

/** A key that comes from outside chooses among what is there; a default may be given back. */
export const lookedUp: Result = call => {
  const { receiver, positional, keywords, name } = call;
  if (receiver === undefined) return undefined;
  const [key, fallback = keywords.get('default')] = positional;
  const all = contentsOf(receiver.value);
  const known = key === undefined ? undefined : knownOf(key.value);
  const found = all.flatMap(contents => readKey(contents, known) ?? []);
  const isComplete =
    all.length > 0 &&
    all.every(contents => contents.rest === undefined && contents.of === undefined) &&
    receiver.value.taints.length === 0;
  const value =
    anyOf(found) ??
    (isComplete
      ? fallback === undefined
        ? { ...constant, known: [null] }
        : undefined
      : named(receiver.value.taints, name, receiver.value));
  if (value === undefined) return fallback?.value;
  if (fallback === undefined || (isComplete && known !== undefined && found.length > 0)) return value;
  return { ...either(value, fallback.value), name: value.name };
};

function named(taints: readonly Taint[], name: string, { constant: isConstant }: Value): Value {
  return { taints, constant: isConstant && taints.length === 0, name: name === '' ? undefined : `${name}()` };
}

/** Puts a value under a key, given both. */
export function putAt(keys: readonly number[], value: number): Result {
  return (call, machine) => {
    const { receiver, positional, frame } = call;
    const given = positional[value];
    if (receiver === undefined || given === undefined) return undefined;
    const parts = keys.map(key => positional[key]?.value ?? constant);
    const texts = parts.map(textOf);
    const key: Value = texts.every(text => text !== undefined)
      ? knownValue(texts.join('\u0000'))
      : { ...tainted(parts.flatMap(deepTaints)), constant: false };
    writeKey(machine.store, cellsFor(receiver.node, receiver.value, frame, machine), key, given.value);
    return constant;
  };
}

/** Reads what `putAt` put. */
export function readAt(keys: readonly number[]): Result {
  return ({ receiver, positional, keywords }) => {
    const all = receiver === undefined ? [] : contentsOf(receiver.value);
    if (all.length === 0) return undefined;
    const texts = keys.map(key => textOf(positional[key]?.value));
    const key = texts.every(text => text !== undefined) ? texts.join('\u0000') : undefined;
    const found = all.flatMap(contents => readKey(contents, key) ?? []);
    return (
      anyOf([
        ...found,
        ...(keywords.get('fallback') === undefined ? [] : [keywords.get('fallback')?.value ?? constant]),
      ]) ?? constant
    );
  };
}

/** Takes over the keys of what is given. */
export const updated: Result = ({ receiver, positional, keywords, frame }, machine) => {
  if (receiver === undefined) return undefined;
  const cells = cellsFor(receiver.node, receiver.value, frame, machine);
  for (const [key, { value }] of keywords) writeKey(machine.store, cells, knownValue(key), value);
  for (const { value } of positional) {
    for (const contents of contentsOf(value)) {
      for (const [key, member] of contents.members) writeKey(machine.store, cells, knownValue(key), member);
      if (contents.rest !== undefined)
        writeKey(machine.store, cells, contents.keys ?? { ...constant, known: undefined }, contents.rest);
    }
    if (value.cells === undefined && value.taints.length > 0)
      writeKey(machine.store, cells, tainted(value.taints), tainted(value.taints));
  }
  return constant;
};

/** The keys, values or pairs of a map. */
export const keysOf: Result = ({ receiver, name }) => {
  if (receiver === undefined) return undefined;
  const { value } = receiver;
  const known = contentsOf(value).flatMap(contents => [...contents.members.keys()]);
  if (value.cells === undefined) return { taints: value.taints, constant: value.constant, name: `${name}()` };
  const rest = elementOf(value);
  return containerValue({ type: 'list', rest: known.length > 0 ? { ...rest, constant: rest.constant } : rest });
};

/** The values of a map. */
export const allValues: Result = ({ receiver, name }) => {
  if (receiver === undefined) return undefined;
  if (receiver.value.cells === undefined)
    return { taints: receiver.value.taints, constant: receiver.value.constant, name: `${name}()` };
  return containerValue({ type: 'list', rest: valuesOf(receiver.value) });
};

/** Pairs of a map. */
export const pairsOf: Result = ({ receiver, name }) => {
  if (receiver === undefined) return undefined;
  const { value } = receiver;
  if (value.cells === undefined) return { taints: value.taints, constant: value.constant, name: `${name}()` };
  return containerValue({
    type: 'list',
    rest: containerValue({ type: 'tuple', items: [elementOf(value), valuesOf(value)] }),
  });
};
