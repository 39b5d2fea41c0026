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
export type Change = Map<Cell, {
    readonly value: Value | undefined;
    readonly contents: Contents | undefined;
}>;
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
export declare function createCell(value?: Value, contents?: Contents): Cell;
/** An empty store. */
export declare function createStore(): Store;
