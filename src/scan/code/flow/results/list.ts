import { cellsFor } from '../assign.ts';
import { anyOf, changeItems, containerValue, contentsOf, elementOf, readKey, removeKey } from '../contents.ts';
import type { Result } from '../model.ts';
import type { Contents } from '../store.ts';
import { constant, knownOf, type Taint, type Value } from '../value.ts';
import { lookedUp } from './map.ts';
import { argumentsFor } from './passing.ts';

/** Adds to a list, or whatever its object is. */
export function adds(
  change: (items: readonly Value[], given: readonly Value[]) => readonly Value[],
  place = 0,
): Result {
  return (call, machine) => {
    const { receiver, positional, frame } = call;
    const given = positional.slice(place).map(one => one.value);
    const all = positional.map(one => one.value);
    if (
      receiver === undefined ||
      (receiver.value.cells === undefined && all.every(value => value.taints.length === 0 && value.cells === undefined))
    )
      return undefined;
    changeItems(machine.store, cellsFor(receiver.node, receiver.value, frame, machine, 'list'), given, items =>
      change(items, all),
    );
    return { ...constant, constant: false };
  };
}

const emptyList: Contents = { type: 'list', members: new Map() };

/** Adds all elements of what is given. */
export const extended: Result = (call, machine) => {
  const { receiver, positional, frame } = call;
  const [given] = positional;
  if (receiver === undefined || given === undefined) return undefined;
  const [contents, ...more] = contentsOf(given.value);
  const added =
    contents?.items !== undefined && contents.rest === undefined && more.length === 0 ? contents.items : undefined;
  const cells = cellsFor(receiver.node, receiver.value, frame, machine, 'list');
  if (added === undefined) {
    for (const cell of cells) {
      const old = cell.contents ?? emptyList;
      const all = [...(old.items ?? []), ...(old.rest === undefined ? [] : [old.rest]), elementOf(given.value)];
      machine.store.fill(cell, { ...old, items: undefined, rest: anyOf(all) });
    }
  } else changeItems(machine.store, cells, added, items => [...items, ...added]);
  return constant;
};

/** Takes an element, or a key, out. */
export const popped: Result = (call, machine) => {
  const { receiver, positional } = call;
  const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
  if (receiver === undefined || contents === undefined)
    return receiver === undefined ? undefined : lookedUp(call, machine);
  const [given, fallback] = positional;
  const key = given === undefined ? -1 : knownOf(given.value);
  const value =
    key === undefined
      ? anyOf(contentsOf(receiver.value).flatMap(all => readKey(all, undefined) ?? []))
      : readKey(contents, key);
  removeKey(machine.store, receiver.value.cells ?? [], key);
  return value ?? fallback?.value ?? constant;
};

/** Empties a container. */
export const emptied: Result = ({ receiver }, machine) => {
  for (const cell of receiver?.value.cells ?? []) {
    const old = cell.contents;
    if (old !== undefined && receiver?.value.cells?.length === 1)
      machine.store.fill(cell, {
        ...old,
        items: old.items === undefined ? undefined : [],
        members: new Map(),
        rest: undefined,
        keys: undefined,
      });
  }
  return constant;
};

/** Whether it is nothing but data of this source. */
function isOf({ taints: [first, ...more], composed }: Value, source: Taint): boolean {
  return first?.at === source.at && more.length === 0 && composed !== true;
}

/** Takes one value out of a list: which element that is, only constants tell. */
export const removedValue: Result = ({ receiver, positional }, machine) => {
  const [given] = positional;
  const known = knownOf(given?.value);
  const source = given?.value.taints[0];
  const cells = receiver?.value.cells ?? [];
  for (const cell of cells) {
    const { items } = cell.contents ?? {};
    const at =
      items?.findIndex(item =>
        known === undefined ? source !== undefined && isOf(item, source) : knownOf(item) === known,
      ) ?? -1;
    if (cell.contents !== undefined && items !== undefined && cells.length === 1) {
      if (at >= 0) machine.store.fill(cell, { ...cell.contents, items: items.toSpliced(at, 1) });
      else machine.store.fill(cell, { ...cell.contents, items: undefined, rest: anyOf(items) });
    }
  }
  return constant;
};

/** Turns a list around. */
export const reversedItems: Result = ({ receiver }, machine) => {
  const cells = receiver?.value.cells ?? [];
  for (const cell of cells)
    if (cell.contents?.items !== undefined && cells.length === 1)
      machine.store.fill(cell, { ...cell.contents, items: cell.contents.items.toReversed() });
  return constant;
};

/** A list turned around, or a text. */
export const reversedCopy: Result = ({ positional }) => {
  const [given] = positional;
  if (given === undefined) return undefined;
  const [contents, ...more] = contentsOf(given.value);
  if (contents?.items !== undefined && contents.rest === undefined && more.length === 0)
    return containerValue({ type: 'list', items: contents.items.toReversed() });
  return { ...given.value, known: undefined, name: undefined };
};

/** A new container. */
export function container(type: 'list' | 'map' | 'set' | 'tuple'): Result {
  return call => {
    const [given] = call.positional;
    const name = `${call.name}()`;
    const members = new Map([...call.keywords].map(([key, { value }]) => [key, value] as const));
    if (given === undefined)
      return { ...containerValue(type === 'map' ? { type, members } : { type, items: [] }), name };
    const [contents, ...more] = contentsOf(given.value);
    if (contents === undefined && type === 'list' && given.value.taints.length > 0)
      return { ...containerValue({ type, rest: { ...given.value, known: undefined } }), name };
    if (contents === undefined || more.length > 0) return { ...given.value, known: undefined };
    if (type === 'map')
      return { ...containerValue({ ...contents, type, members: new Map([...contents.members, ...members]) }), name };
    if (contents.items !== undefined) return { ...containerValue({ ...contents, type }), name };
    return { ...containerValue({ type, rest: elementOf(given.value) }), name };
  };
}

/** A copy of its object or of what it is given. */
export const copied: Result = ({ receiver, positional }) => {
  const value = positional[0]?.value ?? receiver?.value;
  if (value === undefined) return containerValue({ type: 'list', items: [] });
  const [contents, ...more] = contentsOf(value);
  return contents === undefined || more.length > 0
    ? { ...value, name: undefined }
    : { ...containerValue(contents), taints: value.taints };
};

/** What a function gives for each element; its own elements when it is not known. */
export const mapped: Result = (call, machine) => {
  const [callback, over] = call.positional;
  if (callback === undefined || over === undefined) return undefined;
  const element = elementOf(over.value);
  const results = (callback.value.callables ?? []).flatMap(
    callable => machine.invoke(callable, argumentsFor([element], call.node), call, call.frame) ?? [],
  );
  const model = machine.language.models.calls.get(callback.value.name ?? '');
  const known = model?.result?.(
    {
      ...call,
      name: callback.value.name ?? '',
      receiver: undefined,
      positional: [{ node: over.node, value: element }],
      keywords: new Map(),
    },
    machine,
  );
  return containerValue({ type: 'list', rest: anyOf(results) ?? known ?? element });
};
