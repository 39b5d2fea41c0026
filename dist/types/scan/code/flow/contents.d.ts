import type { Known } from './code.ts';
import { type Cell, type Contents, type Store } from './store.ts';
import { type Taint, type Value } from './value.ts';
/** A new container or object. */
export declare function containerValue(contents: Omit<Contents, 'members'> & {
    members?: ReadonlyMap<string, Value>;
}): Value;
/** A value that may be any of several. */
export declare function anyOf(values: readonly Value[]): Value | undefined;
/** All data in a value, whatever it is in. */
export declare function deepTaints(value: Value, depth?: number): readonly Taint[];
/** Everything in a container. */
export declare function partsOf({ items, members, rest }: Contents): Value[];
/** The contents that a value may have. */
export declare function contentsOf(value: Value): Contents[];
/** What is under a key, or anywhere in it when the key is not known; `undefined` when nothing is. */
export declare function readKey(contents: Contents, key: Known | undefined): Value | undefined;
/** What a loop over a container is given: elements, or keys of a map. */
export declare function elementOf(value: Value): Value;
/** The values of a map. */
export declare function valuesOf(value: Value): Value;
/** Puts a value under a key; where several containers are meant, each may or may not have it. */
export declare function writeKey(store: Store, cells: readonly Cell[], key: Value, value: Value): void;
/** Forgets a key. */
export declare function removeKey(store: Store, cells: readonly Cell[], key: Known | undefined): void;
/** Changes the elements of lists; where they are not all known, or several are meant, it only adds. */
export declare function changeItems(store: Store, cells: readonly Cell[], added: readonly Value[], change: (items: readonly Value[]) => readonly Value[]): void;
/** What a container may hold when two ways meet; the first itself when the second adds nothing. */
export declare function eitherContents(a: Contents | undefined, b: Contents | undefined): Contents | undefined;
