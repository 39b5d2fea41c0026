import { segmentsOf } from './glob.ts';
import { anything, covers, type Part, type PathShape } from './path-match.ts';
import {
  createPlace,
  createWalker,
  type End,
  enter,
  named,
  note,
  type Place,
  type Starts,
  type Walker,
} from './path-trie.ts';
import { type Scope, type ScopeName, scopeNames, valuesOf, withScope } from './variables.ts';

/** A pattern as its author wrote it. */
export interface PathTemplate {
  /** The variable that leads it; without one it starts at the root. */
  readonly base?: ScopeName;
  /** What comes behind; there are variables in it only where it is `mixed`. */
  readonly segments: readonly string[];
  readonly mixed?: boolean;
}

/** Many patterns, asked as one. */
export interface PathSet {
  /** True when one of them covers the path. */
  covers(path: PathShape): boolean;
  /** True when one of them touches the path. */
  touches(path: PathShape): boolean;
}

/** The patterns of all rules of a policy in one scope: a path is followed once through all of them together. */
export interface PathIndex {
  /** Puts patterns together; they are read where no index over the same shared paths has read these before. */
  add(name: object, read: () => readonly PathTemplate[]): PathSet;
}

/** The patterns that are the same in every scope: those without a variable, and what comes behind one. */
export interface SharedPaths {
  readonly root: Root;
  readonly behind: ReadonlyMap<ScopeName, Place>;
  /** By what they are added under. */
  readonly sets: Map<object, SharedSet>;
}

interface SharedSet {
  readonly set: number;
  /** The variables that lead its patterns. */
  readonly bases: ReadonlySet<ScopeName>;
  /** Those that every scope has for its own. */
  readonly mixed: readonly PathTemplate[];
}

/** Where patterns start; those that float may have any number of names before them. */
interface Root {
  readonly rooted: Place;
  readonly floating: Place;
}

/** What is known of a set: bits. */
const covered = 1;
const touched = 2;

/** No patterns yet. */
export function createSharedPaths(): SharedPaths {
  return { root: createRoot(), behind: new Map(scopeNames.map(name => [name, createPlace()])), sets: new Map() };
}

/** An index for a scope; those over the same shared paths hold most patterns once. */
export function createPathIndex(scope: Scope, shared = createSharedPaths()): PathIndex {
  const bound: Bound = { own: createRoot(), shared, bases: new Map() };
  for (const name of scopeNames) bound.bases.set(name, leadTo(bound, name, valuesOf(name, scope)));
  // Rules ask for a path under both of its names in turn.
  let walker: Walker | undefined;
  let last: Answer | undefined;
  let before: Answer | undefined;
  const bitsOf = (path: PathShape, set: number) => {
    if (last?.path === path) return last.bits[set] ?? 0;
    walker ??= createWalker(startsOf(bound));
    const answer = before?.path === path ? before : { path, bits: readBits(bound, walker, path) };
    before = last;
    last = answer;
    return answer.bits[set] ?? 0;
  };
  return {
    add(name, patterns) {
      const { set, bases, mixed } = shared.sets.get(name) ?? addShared(shared, name, patterns());
      for (const base of bases) for (const place of bound.bases.get(base)?.places ?? []) note(place, set);
      for (const { segments } of mixed)
        for (const text of withScope(segments.join('/'), scope)) addTo(bound.own, { set, rule: segmentsOf(text) });
      walker = last = before = undefined;
      return {
        covers: path => (bitsOf(path, set) & covered) > 0,
        touches: path => (bitsOf(path, set) & touched) > 0,
      };
    },
  };
}

/** The shared paths, and what a scope has of its own. */
interface Bound {
  readonly own: Root;
  readonly shared: SharedPaths;
  readonly bases: Map<ScopeName, Base>;
}

/** What a variable stands for. */
interface Base {
  readonly prefixes: readonly (readonly string[])[];
  readonly isLower: boolean;
  /** The places on the way to what comes behind it. */
  readonly places: ReadonlySet<Place>;
}

interface Answer {
  readonly path: PathShape;
  readonly bits: Uint8Array;
}

function startsOf({ own, shared: { root } }: Bound): Starts {
  return { rooted: [own.rooted, root.rooted], floating: [own.floating, root.floating] };
}

function createRoot(): Root {
  return { rooted: createPlace(), floating: createPlace(true) };
}

/** Makes every value of a variable lead to the patterns behind it. */
function leadTo({ own, shared }: Bound, name: ScopeName, values: readonly string[]): Base {
  const prefixes = values.map(segmentsOf);
  const behind = shared.behind.get(name);
  const places = new Set<Place>();
  for (const prefix of prefixes) {
    let place = own.rooted;
    places.add(place);
    for (const segment of prefix) {
      place = named(place, fold(segment));
      places.add(place);
    }
    if (behind && !place.also?.includes(behind)) place.also = [...(place.also ?? []), behind];
  }
  return { prefixes, places, isLower: prefixes.every(isLow) };
}

function addShared(shared: SharedPaths, name: object, patterns: readonly PathTemplate[]): SharedSet {
  const set = shared.sets.size;
  const bases = new Set<ScopeName>();
  for (const { base, mixed, segments: rule } of patterns) {
    if (mixed) continue;
    const behind = base === undefined ? undefined : shared.behind.get(base);
    if (base === undefined || behind === undefined) addTo(shared.root, { set, rule });
    else {
      bases.add(base);
      enter(behind, rule.map(fold), { set, rule, isLower: isLow(rule), base });
    }
  }
  const made = { set, bases, mixed: patterns.filter(({ mixed }) => mixed) };
  shared.sets.set(name, made);
  return made;
}

function addTo({ rooted, floating }: Root, { set, rule }: Pick<End, 'set' | 'rule'>): void {
  const floats = rule[0] === '**' && rule.some(segment => segment !== '**');
  enter(floats ? floating : rooted, rule.map(fold), { set, rule, isLower: isLow(rule), base: undefined });
}

// To some file systems `.GIT` is `.git`: what denies takes both for one, and what allows looks again.
function fold(text: string): string {
  return text.toLowerCase();
}

function isLow(segments: readonly string[]): boolean {
  return segments.every(segment => segment === fold(segment));
}

/** What each set says of a path. */
function readBits({ shared, bases }: Bound, walker: Walker, path: PathShape): Uint8Array {
  const bits = new Uint8Array(shared.sets.size);
  const mark = (set: number, value: number) => {
    bits[set] = (bits[set] ?? 0) | value;
  };
  const folded = path.segments.map(foldPart);
  const isLower = folded.every((part, i) => part === path.segments[i]);
  const isKnown = path.text !== undefined && !path.open;
  for (const place of walker.surely(folded))
    for (const end of place.ends) {
      if (isKnown) mark(end.set, touched);
      if (coversExactly(end, path, isLower, bases)) mark(end.set, covered);
    }
  if (isKnown) return bits;
  const below = path.segments.at(-1) === anything;
  for (const place of walker.possibly(folded))
    for (const set of below ? place.leading : place.ends.map(end => end.set)) mark(set, touched);
  return bits;
}

/** Of a pattern that leads to the path where capitals do not count: whether it does where they do. */
function coversExactly(end: End, path: PathShape, isLower: boolean, bases: Bound['bases']): boolean {
  const base = end.base === undefined ? undefined : bases.get(end.base);
  if (isLower && end.isLower && base?.isLower !== false) return true;
  if (base === undefined) return covers(end.rule, path);
  return base.prefixes.some(
    prefix =>
      prefix.every((name, i) => path.segments[i] === name) &&
      covers(end.rule, { ...path, segments: path.segments.slice(prefix.length) }),
  );
}

function foldPart(part: Part): Part {
  if (part === anything) return part;
  return typeof part === 'string' ? fold(part) : { shape: fold(part.shape) };
}
