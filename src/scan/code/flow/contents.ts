import type { Known } from './code.ts';
import { type Cell, type Contents, createCell, type Store } from './store.ts';
import { constant, either, knownOf, type Taint, union, unknown, type Value } from './value.ts';

/** Containers with more elements are one element that may be any of them. */
const mostItems = 32;
const deepest = 4;
const empty: ReadonlyMap<string, Value> = new Map();

/** A new container or object. */
export function containerValue(contents: Omit<Contents, 'members'> & { members?: ReadonlyMap<string, Value> }): Value {
  const whole: Contents = { members: empty, ...contents };
  return { taints: [], constant: isConstant(whole), cells: [createCell(undefined, shortened(whole))] };
}

function isConstant({ items, members, rest, of }: Contents): boolean {
  return (
    of === undefined &&
    (rest === undefined || rest.constant) &&
    (items === undefined || items.every(item => item.constant)) &&
    [...members.values()].every(value => value.constant)
  );
}

function shortened(contents: Contents): Contents {
  const { items, members } = contents;
  if (items !== undefined && items.length > mostItems)
    return { ...contents, items: undefined, rest: anyOf([...items, ...(contents.rest ? [contents.rest] : [])]) };
  if (members.size > mostItems * 4)
    return {
      ...contents,
      members: empty,
      rest: anyOf([...members.values(), ...(contents.rest ? [contents.rest] : [])]),
    };
  return contents;
}

/** A value that may be any of several. */
export function anyOf(values: readonly Value[]): Value | undefined {
  const [first, ...more] = values;
  return first === undefined ? undefined : more.reduce(either, first);
}

/** All data in a value, whatever it is in. */
export function deepTaints(value: Value, depth = 0): readonly Taint[] {
  if (value.cells === undefined || depth >= deepest) return value.taints;
  let all = value.taints;
  for (const { contents } of value.cells) {
    if (contents === undefined) continue;
    for (const part of partsOf(contents)) all = union(all, deepTaints(part, depth + 1));
    if (contents.keys !== undefined) all = union(all, contents.keys.taints);
  }
  return all;
}

/** Everything in a container. */
export function partsOf({ items, members, rest }: Contents): Value[] {
  return [...(items ?? []), ...members.values(), ...(rest === undefined ? [] : [rest])];
}

/** The contents that a value may have. */
export function contentsOf(value: Value): Contents[] {
  return value.cells?.flatMap(cell => cell.contents ?? []) ?? [];
}

/** What is under a key, or anywhere in it when the key is not known; `undefined` when nothing is. */
export function readKey(contents: Contents, key: Known | undefined): Value | undefined {
  if (key === undefined) return anyOf(partsOf(contents));
  if (contents.items !== undefined && typeof key === 'number') {
    const item = contents.items.at(key);
    if (item !== undefined) return item;
  }
  return contents.members.get(String(key)) ?? contents.rest;
}

/** What a loop over a container is given: elements, or keys of a map. */
export function elementOf(value: Value): Value {
  const parts = contentsOf(value).map(contents =>
    contents.type === 'map' || contents.type === 'object'
      ? (contents.keys ?? (contents.rest === undefined ? constant : unknown))
      : (anyOf(partsOf(contents)) ?? constant),
  );
  if (parts.length === 0) return { taints: value.taints, constant: value.constant, name: elementName(value) };
  return anyOf(parts) ?? constant;
}

function elementName({ name }: Value): string | undefined {
  return name === undefined ? undefined : `${name}[]`;
}

/** The values of a map. */
export function valuesOf(value: Value): Value {
  const parts = contentsOf(value).flatMap(partsOf);
  return anyOf(parts) ?? { taints: value.taints, constant: value.constant };
}

/** Puts a value under a key; where several containers are meant, each may or may not have it. */
export function writeKey(store: Store, cells: readonly Cell[], key: Value, value: Value): void {
  const known = knownOf(key);
  for (const cell of cells) {
    const old = cell.contents ?? { type: 'map', members: empty };
    store.fill(
      cell,
      shortened(withKey(old, known, key, cells.length > 1 ? either(readKey(old, known) ?? value, value) : value)),
    );
  }
}

function withKey(old: Contents, known: Known | undefined, key: Value, value: Value): Contents {
  if (known === undefined) {
    const rest = old.rest === undefined ? value : either(old.rest, value);
    return { ...old, rest, keys: old.keys === undefined ? key : either(old.keys, key) };
  }
  if (old.items !== undefined && typeof known === 'number') {
    const at = known < 0 ? known + old.items.length : known;
    if (at < old.items.length && at >= 0) return { ...old, items: old.items.with(at, value) };
  }
  return { ...old, members: new Map(old.members).set(String(known), value) };
}

/** Forgets a key. */
export function removeKey(store: Store, cells: readonly Cell[], key: Known | undefined): void {
  if (key === undefined || cells.length !== 1) return;
  for (const cell of cells) {
    const old = cell.contents;
    if (old === undefined) continue;
    if (old.items !== undefined && typeof key === 'number') {
      const at = key < 0 ? key + old.items.length : key;
      if (at < old.items.length) store.fill(cell, { ...old, items: old.items.toSpliced(at, 1) });
    } else if (old.members.has(String(key))) {
      const members = new Map(old.members);
      members.delete(String(key));
      store.fill(cell, { ...old, members });
    }
  }
}

/** Changes the elements of lists; where they are not all known, or several are meant, it only adds. */
export function changeItems(
  store: Store,
  cells: readonly Cell[],
  added: readonly Value[],
  change: (items: readonly Value[]) => readonly Value[],
): void {
  for (const cell of cells) {
    const old = cell.contents ?? { type: 'list', members: empty };
    if (old.items !== undefined && cells.length === 1)
      store.fill(cell, shortened({ ...old, items: change(old.items) }));
    else {
      const rest = anyOf([...(old.rest === undefined ? [] : [old.rest]), ...added]);
      store.fill(cell, { ...old, rest });
    }
  }
}

/** What a container may hold when two ways meet; the first itself when the second adds nothing. */
export function eitherContents(a: Contents | undefined, b: Contents | undefined): Contents | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const together = a.items !== undefined && b.items !== undefined && a.items.length === b.items.length;
  const { items, rest } = together ? joinItems(a, b) : mixItems(a, b);
  const members = joinMembers(a, b);
  const keys = joinOptional(a.keys, b.keys);
  const of = a.of ?? b.of;
  if (items === a.items && rest === a.rest && members === a.members && keys === a.keys && of === a.of) return a;
  return shortened({ type: a.type, items, members, rest, keys, of });
}

function joinOptional(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return either(a, b);
}

function joinItems(a: Contents, b: Contents): Pick<Contents, 'items' | 'rest'> {
  const old = a.items ?? [];
  const items = old.map((item, i) => either(item, b.items?.[i] ?? item));
  return { items: items.every((item, i) => item === old[i]) ? a.items : items, rest: joinOptional(a.rest, b.rest) };
}

function mixItems(a: Contents, b: Contents): Pick<Contents, 'items' | 'rest'> {
  const all = [a.rest, b.rest, ...(a.items ?? []), ...(b.items ?? [])].filter(value => value !== undefined);
  const joined = anyOf(all);
  // The order matters to who asks whether something was learnt.
  return { items: undefined, rest: joined };
}

function joinMembers(a: Contents, b: Contents): ReadonlyMap<string, Value> {
  if (a.members === b.members) return a.members;
  let joined: Map<string, Value> | undefined;
  for (const [key, value] of b.members) {
    const known = a.members.get(key);
    const both = known === undefined ? (a.rest === undefined ? value : either(a.rest, value)) : either(known, value);
    if (both !== known) {
      joined ??= new Map(a.members);
      joined.set(key, both);
    }
  }
  return joined ?? a.members;
}
