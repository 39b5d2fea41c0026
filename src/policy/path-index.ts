import { anything, type Part, type PathShape } from './path-match.ts';
import { coversSegment, type Segment, touchesSegment } from './segment.ts';

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
  const exact = createStarts();
  // To some file systems `.GIT` is `.git`: what denies takes both for one.
  const folded = createStarts();
  let sets = 0;
  let asked: PathShape | undefined;
  let answer = new Uint8Array(0);
  const bitsOf = (path: PathShape, set: number) => {
    if (asked !== path) answer = readBits(exact, folded, path, sets);
    asked = path;
    return answer[set] ?? 0;
  };
  return {
    add(rules) {
      const set = sets++;
      asked = undefined;
      for (const rule of rules) {
        enter(exact, rule, set);
        enter(exact, respelled(rule), set);
        enter(folded, rule.map(fold), set);
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
  /** Behind `**`. */
  deep?: Place;
  /** Whether this is behind `**`: it stays for any number of names. */
  readonly stays: boolean;
  /** The sets with a pattern that ends here. */
  readonly ends: number[];
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

interface Shaped {
  readonly shape: string;
  readonly place: Place;
}

function createStarts(): Starts {
  return { rooted: createPlace(false), floating: createPlace(true) };
}

function fold(text: string): string {
  return text.toLowerCase();
}

function createPlace(stays: boolean): Place {
  return { names: new Map(), shapes: [], lastShapes: [], stays, ends: [], leading: [], walk: 0 };
}

function enter({ rooted, floating }: Starts, rule: readonly string[], set: number): void {
  const floats = rule[0] === '**' && rule.some(segment => segment !== '**');
  let place = floats ? floating : rooted;
  note(place.leading, set);
  for (const [index, segment] of rule.entries()) {
    place = next(place, segment, rule.length - 1 === index);
    note(place.leading, set);
  }
  note(place.ends, set);
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
    const shapes = last ? place.lastShapes : place.shapes;
    const known = shapes.find(({ shape }) => shape === segment) ?? { shape: segment, place: createPlace(false) };
    if (!shapes.includes(known)) shapes.push(known);
    return known.place;
  }
  const known = place.names.get(segment) ?? createPlace(false);
  place.names.set(segment, known);
  return known;
}

function note(sets: number[], set: number): void {
  if (sets.at(-1) !== set) sets.push(set);
}

/** What each set says of a path. */
function readBits(exact: Starts, folded: Starts, path: PathShape, sets: number): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(sets);
  const mark = (marked: readonly number[], value: number) => {
    for (const set of marked) bits[set] = (bits[set] ?? 0) | value;
  };
  for (const place of walkSurely(exact, path.segments)) mark(place.ends, covered);
  const below = path.segments.at(-1) === anything;
  for (const place of walkPossibly(folded, path.segments.map(foldPart)))
    mark(below ? place.leading : place.ends, touched);
  return bits;
}

function foldPart(part: Part): Part {
  if (part === anything) return part;
  return typeof part === 'string' ? fold(part) : { shape: fold(part.shape) };
}

type Meets = typeof touchesSegment;

/** Any name, or any of an ending: `*`, `*.json`. */
export function isLoose(part: Segment): boolean {
  return typeof part !== 'string' && /^\*+(?:\.[A-Za-z0-9]+)?$/.test(part.shape);
}

let walks = 0;

/** Where all that the path can be leads to. */
function walkSurely({ rooted, floating }: Starts, segments: readonly Part[]): readonly Place[] {
  let places = start(rooted, floating);
  for (const [index, part] of segments.entries()) {
    const following = begin();
    for (const place of places) {
      if (part !== anything) step(place, part, index === segments.length - 1, coversSegment, following);
      else if (place.stays) reach(following, place);
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
    for (const place of places) step(place, part, index === lastName, touchesSegment, following);
    const names = isLoose(part) ? coversSegment : touchesSegment;
    for (const place of floating) stepOut(place, part, index === lastName, names, following);
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

function step(place: Place, name: Segment, last: boolean, meets: Meets, following: Place[]): void {
  if (place.stays) reach(following, place);
  stepOut(place, name, last, meets, following);
}

function stepOut(place: Place, name: Segment, last: boolean, meets: Meets, following: Place[]): void {
  if (typeof name === 'string') reach(following, place.names.get(name));
  else for (const [given, inside] of place.names) if (meets(given, name)) reach(following, inside);
  follow(place.shapes, name, meets, following);
  if (last) follow(place.lastShapes, name, meets, following);
}

function follow(shapes: readonly Shaped[], name: Segment, meets: Meets, following: Place[]): void {
  for (const { shape, place } of shapes) if (meets(shape, name)) reach(following, place);
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
    for (const inside of [...place.shapes, ...place.lastShapes]) reach(found, inside.place);
  }
  return found;
}
