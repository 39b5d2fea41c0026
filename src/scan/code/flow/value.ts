import type { ClassCode, FunctionCode, Known } from './code.ts';
import type { Environment } from './environment.ts';
import { cleanForAll } from './kinds.ts';
import type { File } from './machine.ts';
import type { Cell } from './store.ts';

/**
 * Where data comes from: a request of somebody else, the person at the keyboard or the environment of the process, a
 * caller that is not known, a file or an answer of another machine, or a generator that can be predicted.
 */
export type Origin = 'request' | 'local' | 'parameter' | 'remote' | 'random';

/** A place that data went through, newest first. */
export interface Step {
  readonly at: number;
  readonly end: number;
  /** The path of the file; `undefined` for the one that is scanned. */
  readonly file: string | undefined;
  readonly says: string;
  readonly before: Step | undefined;
  readonly length: number;
}

/** Data from one source that is part of a value. */
export interface Taint {
  readonly origin: Origin;
  /** The source in the words of the code: `request.args`. */
  readonly source: string;
  /** Offset of the source; negative for one in another file. */
  readonly at: number;
  readonly line: number;
  /** Bits of `kinds` for which it was made harmless, and of `states`. */
  readonly clean: number;
  /** False once it went through code that is not known. */
  readonly sure: boolean;
  readonly step: Step | undefined;
}

/** A function or a class as a value. */
export type Callable = Closure | ClassObject;

export interface Closure {
  readonly kind: 'function';
  readonly code: FunctionCode;
  readonly environment: Environment;
  readonly file: File;
  /** The object that it is a method of. */
  readonly self?: Value | undefined;
  readonly owner?: ClassObject | undefined;
}

export interface ClassObject {
  readonly kind: 'class';
  readonly code: ClassCode;
  readonly bases: readonly Value[];
  /** Dotted names of all that it extends. */
  readonly ancestors: readonly string[];
  readonly members: Cell;
  /** Stands for every object of it that was made elsewhere. */
  readonly any: Cell;
  readonly environment: Environment;
}

/** What is known about a value without running the code. */
export interface Value {
  readonly taints: readonly Taint[];
  /** All that it can be, when these are few and constant. */
  readonly known?: readonly Known[] | undefined;
  /** The dotted name of what it is, imports resolved: `flask.request.args`, `sqlite3.connect().cursor()`. */
  readonly name?: string | undefined;
  /** The known pieces of a string that was put together, ` ` for every hole; cut off when long. */
  readonly pieces?: string | undefined;
  /** True for a string put together with something that is not constant. */
  readonly composed?: boolean | undefined;
  /** True when nothing in it can carry text from outside: constants, numbers, collections of them. */
  readonly constant: boolean;
  /** The containers or objects that it may be. */
  readonly cells?: readonly Cell[] | undefined;
  /** The functions and classes that it may be. */
  readonly callables?: readonly Callable[] | undefined;
  /** Tells what it is, where nobody has asked yet: what an import binds. Until then it is not known. */
  readonly later?: (() => Value) | undefined;
}

export const unknown: Value = { taints: [], constant: false };
export const constant: Value = { taints: [], constant: true };

/** Pieces are kept up to this many characters. */
export const longest = 400;
const mostOfOneKind = 3;
const mostKnown = 4;
const mostCells = 4;

/** A value that is worked out when it is needed, once; one that is needed for itself stays unknown. */
export function postponed(work: () => Value): Value {
  let value: Value | undefined;
  return {
    ...unknown,
    later: () => {
      if (value !== undefined) return value;
      value = unknown;
      value = settled(work());
      return value;
    },
  };
}

/** What a value is, where that was put off. */
export function settled(value: Value): Value {
  return value.later === undefined ? value : value.later();
}

/** A value that is known. */
export function knownValue(value: Known): Value {
  return { taints: [], constant: true, known: [value] };
}

/** The one constant that a value is, `undefined` when there is none or more. */
export function knownOf(value: Value | undefined): Known | undefined {
  return value?.known?.length === 1 ? value.known[0] : undefined;
}

/** The one string that a value is. */
export function textOf(value: Value | undefined): string | undefined {
  const known = knownOf(value);
  return typeof known === 'string' ? known : undefined;
}

/** The known pieces of a text. */
export function piecesOf(value: Value): string | undefined {
  const text = textOf(value);
  return text === undefined ? value.pieces : text.slice(0, longest);
}

/** The value of something with a dotted name; no name when it is too long to mean anything. */
export function namedValue(name: string, taints: readonly Taint[] = []): Value {
  return name.length > longest ? { taints, constant: false } : { taints, constant: false, name };
}

/** Data and nothing else. */
export function tainted(taints: readonly Taint[]): Value {
  return taints.length === 0 ? unknown : { taints, constant: false };
}

/** Two lists of data as one, each source once; a source is as clean as its dirtiest way. */
export function union(a: readonly Taint[], b: readonly Taint[]): readonly Taint[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  let joined: Taint[] | undefined;
  for (const taint of b) {
    const all: readonly Taint[] = joined ?? a;
    const i = all.findIndex(known => known.at === taint.at && known.origin === taint.origin);
    const known = all[i];
    if (known === undefined) {
      if (all.reduce((n, one) => n + (alike(one, taint) ? 1 : 0), 0) >= mostOfOneKind) continue;
      joined ??= [...a];
      joined.push(taint);
    } else if (known.clean !== (known.clean & taint.clean) || known.sure !== (known.sure || taint.sure)) {
      joined ??= [...a];
      const dirtier = (taint.clean & known.clean) === taint.clean && taint.sure ? taint : known;
      joined[i] = { ...dirtier, clean: known.clean & taint.clean, sure: known.sure || taint.sure };
    }
  }
  return joined ?? a;
}

/** Sources that count the same need not all be kept: a value may be put together from thousands. */
function alike(a: Taint, b: Taint): boolean {
  return a.origin === b.origin && a.clean === b.clean && a.sure === b.sure;
}

/** The value with its data changed, when it has any. */
export function mapTaints(value: Value, change: (taint: Taint) => Taint): Value {
  return value.taints.length === 0 ? value : { ...value, taints: value.taints.map(change) };
}

/** The value after something made it harmless for the given bits. */
export function cleaned(value: Value, bits: number): Value {
  return mapTaints(value, taint => ((taint.clean & bits) === bits ? taint : { ...taint, clean: taint.clean | bits }));
}

/** The value with its data in doubt: it went through code that is not known. */
export function unsure(taints: readonly Taint[]): readonly Taint[] {
  return taints.some(taint => taint.sure)
    ? taints.map(taint => (taint.sure ? { ...taint, sure: false } : taint))
    : taints;
}

/** True when data of somebody else is in it that is not clean for everything. */
export function isOpen(taint: Taint): boolean {
  return taint.origin !== 'random' && (taint.clean & cleanForAll) !== cleanForAll;
}

/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
export function either(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.later !== undefined || b.later !== undefined) return either(settled(a), settled(b));
  const known = a.known === undefined || b.known === undefined ? undefined : allOf(a.known, b.known, mostKnown);
  const taints = union(a.taints, b.taints);
  const composed = a.composed === true || b.composed === true;
  const joined: Value = {
    taints,
    constant: a.constant && b.constant,
    known,
    name: a.name === b.name ? a.name : a.name === undefined && isBare(a) ? b.name : isBare(b) ? a.name : undefined,
    pieces: b.composed === true && a.composed !== true ? b.pieces : (piecesOf(a) ?? piecesOf(b)),
    composed: composed ? true : undefined,
    cells: several(a.cells, b.cells),
    callables: several(a.callables, b.callables),
  };
  return same(a, joined) ? a : joined;
}

/** Nothing but "nothing": what a variable holds before it is given something. */
function isBare(value: Value): boolean {
  return value.known?.every(known => known === null) === true;
}

function several<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  if (a === undefined || a === b) return b;
  return b === undefined ? a : (allOf(a, b, mostCells) ?? a);
}

function allOf<T>(a: readonly T[], b: readonly T[], most: number): readonly T[] | undefined {
  const more = b.filter(item => !a.includes(item));
  return more.length === 0 ? a : a.length + more.length > most ? undefined : [...a, ...more];
}

function same(a: Value, b: Value): boolean {
  return (
    a.taints === b.taints &&
    a.constant === b.constant &&
    a.name === b.name &&
    a.known === b.known &&
    a.composed === b.composed &&
    a.cells === b.cells &&
    a.callables === b.callables
  );
}
