import { eitherContents } from './contents.ts';
import type { Cell, Change, Store } from './store.ts';
import { either, type Value } from './value.ts';

const none: Change = new Map();

/** A way that changes nothing. */
export const unchanged = none;

/** Lets the code go on where several ways meet. True when something was learnt. */
export function meet(store: Store, ways: readonly Change[]): boolean {
  const [only] = ways;
  if (only === undefined) return false;
  if (ways.length === 1) {
    store.apply(only);
    return only.size > 0;
  }
  const cells = new Set(ways.flatMap(way => [...way.keys()]));
  let learnt = false;
  for (const cell of cells) if (meetCell(store, cell, ways)) learnt = true;
  return learnt;
}

function meetCell(store: Store, cell: Cell, ways: readonly Change[]): boolean {
  const before = { value: cell.value, contents: cell.contents };
  const [first = before, ...others] = ways.map(way => way.get(cell) ?? before);
  const value = others.reduce((all, held) => joined(all, held.value), first.value);
  const contents = others.reduce((all, held) => eitherContents(all, held.contents), first.contents);
  const isNewValue = value !== before.value && value !== undefined;
  const isNewContents = contents !== before.contents && contents !== undefined;
  if (isNewValue) store.write(cell, value);
  if (isNewContents) store.fill(cell, contents);
  return isNewValue || isNewContents;
}

function joined(a: Value | undefined, b: Value | undefined): Value | undefined {
  return a === undefined || b === undefined ? (a ?? b) : either(a, b);
}
