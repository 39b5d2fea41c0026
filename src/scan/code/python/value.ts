/** What untrusted data can be turned against; a sanitizer cleans for one or all of them. */
export const kinds = { sql: 1, html: 2, path: 4 } as const;
export type Kind = keyof typeof kinds;

/** Clean for every kind of sink. */
export const cleanForAll = kinds.sql | kinds.html | kinds.path;
/** A path without `..` and links, which makes a check of its beginning worth something. */
export const resolved = 8;

/**
 * Where data comes from: a request of somebody else, the person at the keyboard, a caller that is not known, or a
 * generator that can be predicted.
 */
export type Origin = 'request' | 'local' | 'parameter' | 'random';

/** Data from one source that is part of a value. */
export interface Taint {
  readonly origin: Origin;
  /** The source in the words of the code: `request.args`. */
  readonly source: string;
  /** Offset of the source. */
  readonly at: number;
  /** Bits of `kinds` for which it was made harmless, and `resolved`. */
  readonly clean: number;
  /** False once it went through code that is not known. */
  readonly sure: boolean;
}

/** What is known about a value without running the code. */
export interface Value {
  readonly taints: readonly Taint[];
  /** The dotted name of what it is, imports resolved: `flask.request.args`, `sqlite3.connect().cursor()`. */
  readonly name?: string;
  /** The string it is. */
  readonly text?: string;
  /** The known pieces of a string that was put together; cut off when long. */
  readonly pieces?: string;
  /** True for a string put together with something that is not constant. */
  readonly composed?: boolean;
  /** True when nothing in it can carry text from outside: constants, numbers, collections of them. */
  readonly constant: boolean;
  /** True for lists, dictionaries and sets, which web frameworks answer as JSON. */
  readonly collection?: boolean;
  /** The members of a dictionary with constant keys. */
  readonly members?: ReadonlyMap<string, Value>;
}

export const unknown: Value = { taints: [], constant: false };
export const constant: Value = { taints: [], constant: true };

const longest = 400;
const mostOfOneKind = 4;

/** A string that is known. */
export function textValue(text: string): Value {
  return { taints: [], constant: true, text, pieces: text.slice(0, longest) };
}

/** The value of something with a dotted name; no name when it is too long to mean anything. */
export function namedValue(name: string, taints: readonly Taint[] = []): Value {
  return name.length > longest ? { taints, constant: false } : { taints, constant: false, name };
}

/** Data of all the values, each source once; a source is as clean as its dirtiest way. */
export function taintsOf(values: readonly Value[]): readonly Taint[] {
  const tainted = values.filter(value => value.taints.length > 0);
  if (tainted.length <= 1) return tainted[0]?.taints ?? [];
  const bySource = new Map<number, Taint>();
  for (const taint of tainted.flatMap(value => value.taints)) {
    const known = bySource.get(taint.at);
    if (known === undefined) bySource.set(taint.at, taint);
    else if (known.clean !== taint.clean || known.sure !== taint.sure)
      bySource.set(taint.at, { ...known, clean: known.clean & taint.clean, sure: known.sure || taint.sure });
  }
  return bySource.size <= mostOfOneKind ? [...bySource.values()] : fewOfEachKind(bySource.values());
}

/** Sources that count the same need not all be kept: a value may be put together from thousands. */
function fewOfEachKind(taints: Iterable<Taint>): Taint[] {
  const counts = new Map<string, number>();
  return [...taints].filter(({ origin, clean, sure }) => {
    const kind = `${origin} ${clean} ${sure}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < mostOfOneKind;
  });
}

/** A string put together from parts, in their order. */
export function compose(parts: readonly Value[]): Value {
  if (parts.every(part => part.text !== undefined)) return textValue(parts.map(part => part.text).join(''));
  const pieces = parts.map(part => part.pieces ?? (part.constant ? '' : ' ')).join('');
  const isConstant = parts.every(part => part.constant);
  return { taints: taintsOf(parts), constant: isConstant, pieces: pieces.slice(0, longest), composed: !isConstant };
}

/** The value with its data changed, when it has any. */
export function mapTaints(value: Value, change: (taint: Taint) => Taint): Value {
  return value.taints.length === 0 ? value : { ...value, taints: value.taints.map(change) };
}

/** The value after something made it harmless for the given bits; text made for SQL is as good as constant there. */
export function cleaned(value: Value, bits: number): Value {
  const clean = mapTaints(value, taint => ({ ...taint, clean: taint.clean | bits }));
  return bits & kinds.sql ? { ...clean, constant: true } : clean;
}

/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
export function either(a: Value, b: Value): Value {
  if (a === b) return a;
  const taints = taintsOf([a, b]);
  const pieces = b.composed && !a.composed ? b.pieces : (a.pieces ?? b.pieces);
  const joined = {
    taints,
    constant: a.constant && b.constant,
    ...(a.name !== undefined && a.name === b.name ? { name: a.name } : {}),
    ...(a.text !== undefined && a.text === b.text ? { text: a.text } : {}),
    ...(pieces === undefined ? {} : { pieces }),
    ...(a.composed || b.composed ? { composed: true } : {}),
    ...(a.collection && b.collection ? { collection: true } : {}),
  };
  return same(a, joined) ? a : joined;
}

function same(a: Value, b: Value): boolean {
  const facts = a.constant === b.constant && a.name === b.name && a.text === b.text && a.members === b.members;
  const shape = (a.composed ?? false) === (b.composed ?? false) && (a.collection ?? false) === (b.collection ?? false);
  return (
    facts && shape && a.taints.length === b.taints.length && a.taints.every((taint, i) => equal(taint, b.taints[i]))
  );
}

function equal(a: Taint, b: Taint | undefined): boolean {
  return a === b || (a.at === b?.at && a.clean === b.clean && a.sure === b.sure);
}
