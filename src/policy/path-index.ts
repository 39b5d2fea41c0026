import { anything, covers, type Part, type PathShape } from './path-match.ts';
import { naming, piecesOf, possibly, type Question, type Shape, surely } from './path-question.ts';

/** Many patterns, asked as one. */
export interface PathSet {
  /** True when one of them covers the path. */
  covers(path: PathShape): boolean;
  /** True when one of them touches the path. */
  touches(path: PathShape): boolean;
}

/** The patterns of all rules of a policy: a path is followed once through all of them together. */
export interface PathIndex {
  /** Puts patterns together, each given as its segments. */
  add(rules: readonly (readonly string[])[]): PathSet;
}

/** What is known of a set: bits. */
const covered = 1;
const touched = 2;

/** An index without patterns. */
export function createPathIndex(): PathIndex {
  // To some file systems `.GIT` is `.git`: what denies takes both for one, and what allows looks again.
  const starts = createStarts();
  let sets = 0;
  let asked: PathShape | undefined;
  let answer = new Uint8Array(0);
  const bitsOf = (path: PathShape, set: number) => {
    if (asked !== path) answer = readBits(starts, path, sets);
    asked = path;
    return answer[set] ?? 0;
  };
  return {
    add(rules) {
      const set = sets++;
      asked = undefined;
      for (const rule of rules) {
        const end = { set, rule, isLower: rule.every(segment => segment === fold(segment)) };
        enter(starts, rule.map(fold), end);
        enter(starts, respelled(rule).map(fold), end);
      }
      return {
        covers: path => (bitsOf(path, set) & covered) > 0,
        touches: path => (bitsOf(path, set) & touched) > 0,
      };
    },
  };
}

/** Where patterns have got to after some of their segments; those that begin alike share it. */
interface Place {
  /** By the next name. */
  readonly names: Map<string, Place>;
  /** By the next name's shape; those behind which nothing comes stand apart, for only the last name can be theirs. */
  readonly shapes: Shaped[];
  readonly lastShapes: Shaped[];
  /** Those of the last that say only how the name ends: `.pem` for `*.pem`. */
  readonly endings: Map<string, Shaped>;
  /** Behind `**`. */
  deep?: Place;
  /** Whether this is behind `**`: it stays for any number of names. */
  readonly stays: boolean;
  /** The patterns that end here. */
  readonly ends: End[];
  /** The sets with a pattern that leads here. */
  readonly leading: number[];
  /** The last walk that came here. */
  walk: number;
}

/** Where patterns start: those from the root, and those that float, for which any number of names may come first. */
interface Starts {
  readonly rooted: Place;
  readonly floating: Place;
}

interface End {
  readonly set: number;
  readonly rule: readonly string[];
  /** Whether it has no capitals. */
  readonly isLower: boolean;
}

interface Shaped extends Shape {
  readonly place: Place;
}

function createStarts(): Starts {
  return { rooted: createPlace(false), floating: createPlace(true) };
}

function fold(text: string): string {
  return text.toLowerCase();
}

function createPlace(stays: boolean): Place {
  return { names: new Map(), shapes: [], lastShapes: [], endings: new Map(), stays, ends: [], leading: [], walk: 0 };
}

function enter({ rooted, floating }: Starts, rule: readonly string[], end: End): void {
  const floats = rule[0] === '**' && rule.some(segment => segment !== '**');
  let place = floats ? floating : rooted;
  note(place.leading, end.set);
  for (const [index, segment] of rule.entries()) {
    place = next(place, segment, rule.length - 1 === index);
    note(place.leading, end.set);
  }
  if (place.ends.at(-1) !== end) place.ends.push(end);
}

/** At least one name, `*` and `**`, spelled with `**` first: so a walk can follow a path with any number of names. */
function respelled(rule: readonly string[]): readonly string[] {
  const spelled = [...rule];
  for (let i = rule.length - 1; i > 0; i--)
    for (let at = i; spelled[at] === '**' && spelled[at - 1] === '*'; at--) spelled.splice(at - 1, 2, '**', '*');
  return spelled;
}

function next(place: Place, segment: string, last: boolean): Place {
  if (segment === '**') {
    if (place.stays) return place;
    place.deep ??= createPlace(true);
    return place.deep;
  }
  if (/[*?]/.test(segment)) {
    const ending = last ? /^\*(\.[^*?]+)$/.exec(segment)?.[1] : undefined;
    const shapes = last ? place.lastShapes : place.shapes;
    const found = ending === undefined ? shapes.find(({ shape }) => shape === segment) : place.endings.get(ending);
    if (found) return found.place;
    const made = { shape: segment, pieces: piecesOf(segment), place: createPlace(false) };
    if (ending === undefined) shapes.push(made);
    else place.endings.set(ending, made);
    return made.place;
  }
  const known = place.names.get(segment) ?? createPlace(false);
  place.names.set(segment, known);
  return known;
}

function note(sets: number[], set: number): void {
  if (sets.at(-1) !== set) sets.push(set);
}

/** What each set says of a path. */
function readBits(starts: Starts, path: PathShape, sets: number): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(sets);
  const mark = (set: number, value: number) => {
    bits[set] = (bits[set] ?? 0) | value;
  };
  const folded = path.segments.map(foldPart);
  const isLower = folded.every((part, i) => part === path.segments[i]);
  const isKnown = path.text !== undefined && !path.open;
  for (const place of walkSurely(starts, folded))
    for (const end of place.ends) {
      if (isKnown) mark(end.set, touched);
      if ((isLower && end.isLower) || covers(end.rule, path)) mark(end.set, covered);
    }
  if (isKnown) return bits;
  const below = path.segments.at(-1) === anything;
  for (const place of walkPossibly(starts, folded))
    for (const set of below ? place.leading : place.ends.map(end => end.set)) mark(set, touched);
  return bits;
}

function foldPart(part: Part): Part {
  if (part === anything) return part;
  return typeof part === 'string' ? fold(part) : { shape: fold(part.shape) };
}

let walks = 0;

/** Where all that the path can be leads to. */
function walkSurely({ rooted, floating }: Starts, segments: readonly Part[]): readonly Place[] {
  let places = start(rooted, floating);
  for (const [index, part] of segments.entries()) {
    const asked = part === anything ? undefined : surely(part);
    const following = begin();
    for (const place of places) {
      if (place.stays) reach(following, place);
      if (asked) step(place, asked, index === segments.length - 1, following);
    }
    places = following;
  }
  return places;
}

/**
 * Where something that the path can be leads to. A pattern that floats names files, not the trees and folders that hold
 * them: `grep -r x .` and `cat *.json` are no reads of each `.env` anywhere. One of the path's own names must be one of the
 * pattern's, as in `rm -r .git` for hooks anywhere.
 */
function walkPossibly(starts: Starts, segments: readonly Part[]): readonly Place[] {
  let places = start(starts.rooted);
  let floating = [starts.floating];
  const lastName = segments.findLastIndex(part => part !== anything);
  for (const [index, part] of segments.entries()) {
    if (part === anything) {
      if (index > lastName) return places;
      places = descend(places);
      floating = descend(floating);
      continue;
    }
    const following = begin();
    const asked = possibly(part);
    for (const place of places) {
      if (place.stays) reach(following, place);
      step(place, asked, index === lastName, following);
    }
    const named = naming(part);
    for (const place of floating) step(place, named, index === lastName, following);
    places = following;
    floating = floating.filter(place => place.stays);
  }
  return places;
}

function start(...from: readonly Place[]): Place[] {
  const places = begin();
  for (const place of from) reach(places, place);
  return places;
}

function begin(): Place[] {
  walks += 1;
  return [];
}

function step(place: Place, { name, shape }: Question, last: boolean, following: Place[]): void {
  if (typeof name === 'string') reach(following, place.names.get(name));
  else if (name) for (const [given, inside] of place.names) if (name(given)) reach(following, inside);
  follow(place.shapes, shape, following);
  if (!last) return;
  follow(place.lastShapes, shape, following);
  if (typeof name !== 'string') follow(place.endings.values(), shape, following);
  else
    for (let at = name.indexOf('.'); at >= 0 && place.endings.size > 0; at = name.indexOf('.', at + 1))
      reach(following, place.endings.get(name.slice(at))?.place);
}

function follow(shapes: Iterable<Shaped>, fits: (given: Shaped) => boolean, following: Place[]): void {
  for (const given of shapes) if (fits(given)) reach(following, given.place);
}

/** Adds a place, and what no name at all leads to from there, once in a step of a walk. */
function reach(places: Place[], place: Place | undefined): void {
  if (place === undefined || place.walk === walks) return;
  place.walk = walks;
  places.push(place);
  reach(places, place.deep);
}

/** The places, and all that any names lead to from there. */
function descend(places: readonly Place[]): Place[] {
  const found = begin();
  for (const place of places) reach(found, place);
  for (const place of found) {
    for (const inside of place.names.values()) reach(found, inside);
    for (const inside of [...place.shapes, ...place.lastShapes, ...place.endings.values()]) reach(found, inside.place);
  }
  return found;
}
