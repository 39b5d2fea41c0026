import type { ClassObject, Value } from './value.ts';

/** A variable, or the inside of a container or object: what has an identity and changes. */
export interface Cell {
  value: Value | undefined;
  contents: Contents | undefined;
  /** The branch in which what was there before has been written down. */
  savedIn: number;
}

/** What is in a container or an object. */
export interface Contents {
  readonly type: 'list' | 'tuple' | 'set' | 'map' | 'object';
  /** The elements in their order, as long as they are all known. */
  readonly items?: readonly Value[] | undefined;
  /** By key or field. */
  readonly members: ReadonlyMap<string, Value>;
  /** Everything that may be in it besides. */
  readonly rest?: Value | undefined;
  /** The data of its keys. */
  readonly keys?: Value | undefined;
  /** What it is an object of. */
  readonly of?: ClassObject | undefined;
}

/** What a way through the code changed: the cells, and what they held at its end. */
export type Change = Map<Cell, { readonly value: Value | undefined; readonly contents: Contents | undefined }>;

interface Saved {
  readonly cell: Cell;
  readonly value: Value | undefined;
  readonly contents: Contents | undefined;
  readonly savedIn: number;
}

/**
 * All that the code has assigned. Reading is free; every write notes what was there before, so that a way through the
 * code can be followed, taken back, and joined with the others.
 */
export interface Store {
  readonly write: (cell: Cell, value: Value) => void;
  readonly fill: (cell: Cell, contents: Contents) => void;
  /** Follows one way, takes it back, and tells what it changed. */
  readonly attempt: (way: () => void) => Change;
  /** Does something for good, whatever becomes of the way that leads here. */
  readonly settle: (work: () => void) => void;
  /** What was changed since the innermost `attempt`, or since a mark. */
  readonly changesSince: (mark: number) => Change;
  readonly mark: () => number;
  /** Puts the changes of one way in force. */
  readonly apply: (change: Change) => void;
}

/** A fresh cell. */
export function createCell(value?: Value, contents?: Contents): Cell {
  return { value, contents, savedIn: 0 };
}

/** An empty store. */
export function createStore(): Store {
  const trail: Saved[] = [];
  let branch = 0;
  let branches = 0;
  const save = (cell: Cell) => {
    if (cell.savedIn === branch) return;
    trail.push({ cell, value: cell.value, contents: cell.contents, savedIn: cell.savedIn });
    cell.savedIn = branch;
  };
  const changesSince = (mark: number): Change => {
    const change: Change = new Map();
    for (let i = mark; i < trail.length; i++) {
      const cell = trail[i]?.cell;
      if (cell !== undefined) change.set(cell, { value: cell.value, contents: cell.contents });
    }
    return change;
  };
  return {
    write: (cell, value) => {
      save(cell);
      cell.value = value;
    },
    fill: (cell, contents) => {
      save(cell);
      cell.contents = contents;
    },
    mark: () => trail.length,
    changesSince,
    attempt: way => {
      const outer = branch;
      const mark = trail.length;
      branch = ++branches;
      try {
        way();
        return changesSince(mark);
      } finally {
        while (trail.length > mark) {
          const last = trail.pop();
          if (last === undefined) break;
          last.cell.value = last.value;
          last.cell.contents = last.contents;
          last.cell.savedIn = last.savedIn;
        }
        branch = outer;
      }
    },
    settle: work => {
      const outer = branch;
      const mark = trail.length;
      branch = ++branches;
      try {
        work();
      } finally {
        for (const { cell, savedIn } of trail.splice(mark)) cell.savedIn = savedIn;
        branch = outer;
      }
    },
    apply: change => {
      for (const [cell, { value, contents }] of change) {
        save(cell);
        cell.value = value;
        cell.contents = contents;
      }
    },
  };
}
