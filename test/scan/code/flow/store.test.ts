import { describe, expect, it } from 'vitest';
import { meet, unchanged } from '../../../../src/scan/code/flow/meet.ts';
import { type Cell, createCell, createStore } from '../../../../src/scan/code/flow/store.ts';
import { knownValue } from '../../../../src/scan/code/flow/value.ts';

const known = ({ value }: Cell) => value?.known;

describe('attempt', () => {
  it('takes back what a way did, and tells it', () => {
    const store = createStore();
    const [a, b] = [createCell(knownValue(1)), createCell(knownValue(2))];
    const change = store.attempt(() => {
      store.write(a, knownValue(3));
      store.write(a, knownValue(4));
      store.attempt(() => store.write(b, knownValue(5)));
    });
    expect([known(a), known(b)]).toEqual([[1], [2]]);
    expect([...change].map(([cell, { value }]) => [cell === a, value?.known])).toEqual([[true, [4]]]);
    store.apply(change);
    expect(known(a)).toEqual([4]);
  });

  it('takes back also when the way throws', () => {
    const store = createStore();
    const a = createCell(knownValue(1));
    expect(() =>
      store.attempt(() => {
        store.write(a, knownValue(2));
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(known(a)).toEqual([1]);
  });

  it('keeps what an outer way applied until that is taken back too', () => {
    const store = createStore();
    const a = createCell(knownValue(1));
    store.attempt(() => {
      store.apply(store.attempt(() => store.write(a, knownValue(2))));
      expect(known(a)).toEqual([2]);
    });
    expect(known(a)).toEqual([1]);
  });
});

describe('meet', () => {
  it('holds what either way left, the unchanged one included', () => {
    const store = createStore();
    const a = createCell(knownValue(1));
    const change = store.attempt(() => store.write(a, knownValue(2)));
    expect(meet(store, [change, unchanged])).toBe(true);
    expect(known(a)).toEqual([2, 1]);
    expect(meet(store, [unchanged, change])).toBe(false);
  });

  it('joins lists of one length element by element, others to what may be anywhere', () => {
    const store = createStore();
    const list = (...items: number[]) => ({ type: 'list' as const, members: new Map(), items: items.map(knownValue) });
    const a = createCell(undefined, list(1, 2));
    meet(store, [unchanged, store.attempt(() => store.fill(a, list(1, 3)))]);
    expect(a.contents?.items?.map(item => item.known)).toEqual([[1], [2, 3]]);
    meet(store, [unchanged, store.attempt(() => store.fill(a, list(4)))]);
    expect([a.contents?.items, a.contents?.rest?.known]).toEqual([undefined, [1, 2, 3, 4]]);
  });

  it('does nothing where no way leads on', () => {
    expect(meet(createStore(), [])).toBe(false);
  });
});
