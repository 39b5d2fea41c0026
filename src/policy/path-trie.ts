import { anything, type Part } from './path-match.ts';
import { naming, piecesOf, possibly, type Question, type Shape, surely } from './path-question.ts';
import type { ScopeName } from './variables.ts';

/** Where patterns have got to after some of their segments; those that begin alike share it. */
export interface Place {
  /** By the next name. */
  readonly names: Map<string, Place>;
  /** By the next name's shape; those behind which nothing comes stand apart, for only the last name can be theirs. */
  readonly shapes: Shaped[];
  readonly lastShapes: Shaped[];
  /** Those of the last that say only how the name ends: `.pem` for `*.pem`. */
  readonly endings: Map<string, Shaped>;
  /** Behind `**`. */
  deep?: Place;
  /** What else is reached with it, without a name. */
  also?: Place[];
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
export interface Starts {
  readonly rooted: readonly Place[];
  readonly floating: readonly Place[];
}

/** A pattern, where it ends. */
export interface End {
  /** The set that it belongs to. */
  readonly set: number;
  readonly rule: readonly string[];
  /** Whether it has no capitals. */
  readonly isLower: boolean;
  /** The variable that leads it. */
  readonly base: ScopeName | undefined;
}

interface Shaped extends Shape {
  readonly place: Place;
}

/** A place that nothing leads to yet. */
export function createPlace(stays = false): Place {
  return {
    names: new Map(),
    shapes: [],
    lastShapes: [],
    endings: new Map(),
    stays,
    ends: [],
    leading: [],
    walk: 0,
  };
}

/** Leads a pattern, in small letters, from a place to its end. */
export function enter(from: Place, rule: readonly string[], end: End): void {
  for (const spelled of [rule, respelled(rule)]) {
    let place = from;
    note(place, end.set);
    for (const [index, segment] of spelled.entries()) {
      place = next(place, segment, rule.length - 1 === index);
      note(place, end.set);
    }
    if (place.ends.at(-1) !== end) place.ends.push(end);
  }
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
  if (!/[*?]/.test(segment)) return named(place, segment);
  const ending = last ? /^\*(\.[^*?]+)$/.exec(segment)?.[1] : undefined;
  const shapes = last ? place.lastShapes : place.shapes;
  const found = ending === undefined ? shapes.find(({ shape }) => shape === segment) : place.endings.get(ending);
  if (found) return found.place;
  const made = { shape: segment, pieces: piecesOf(segment), place: createPlace() };
  if (ending === undefined) shapes.push(made);
  else place.endings.set(ending, made);
  return made.place;
}

/** The place behind a name. */
export function named(place: Place, name: string): Place {
  const known = place.names.get(name) ?? createPlace();
  place.names.set(name, known);
  return known;
}

/** Says that a pattern of a set leads through a place. */
export function note({ leading }: Place, set: number): void {
  if (leading.at(-1) !== set) leading.push(set);
}

/** Follows paths from where patterns start. */
export interface Walker {
  /** Where all that a path can be leads to; its names in small letters. */
  surely(segments: readonly Part[]): readonly Place[];
  /**
   * Where something that a path can be leads to. A pattern that floats names files, not the trees and folders that hold
   * them: `grep -r x .` and `cat *.json` are no reads of each `.env` anywhere. One of the path's own names must be one of
   * the pattern's, as in `rm -r .git` for hooks anywhere.
   */
  possibly(segments: readonly Part[]): readonly Place[];
}

/** Remembers the way of the last path: the next one is often of the same folder. */
export function createWalker({ rooted, floating }: Starts): Walker {
  const [sure, possible] = [createTrail([...rooted, ...floating]), createTrail(rooted)];
  return {
    surely: segments => walkSurely(segments, sure),
    possibly: segments => walkPossibly(segments, possible, floating),
  };
}

/** The names that a path began with, and where each led to; at the start, none has. */
interface Trail {
  readonly names: Part[];
  readonly places: (readonly Place[])[];
}

function createTrail(from: readonly Place[]): Trail {
  const places = begin();
  for (const place of from) reach(places, place);
  return { names: [], places: [places] };
}

/** Forgets what a path has not in common with the last one, and says how many names it has; `most` of them count. */
function goBack({ names, places }: Trail, segments: readonly Part[], most: number): number {
  let same = 0;
  while (same < most && typeof names[same] === 'string' && names[same] === segments[same]) same++;
  names.length = same;
  places.length = same + 1;
  return same;
}

let walks = 0;

function walkSurely(segments: readonly Part[], trail: Trail): readonly Place[] {
  const lastIndex = segments.length - 1;
  const known = goBack(trail, segments, lastIndex);
  let places = trail.places[known] ?? [];
  for (const [index, part] of segments.entries()) {
    if (index < known) continue;
    const asked = part === anything ? undefined : surely(part);
    const following = begin();
    for (const place of places) {
      if (place.stays) reach(following, place);
      if (asked) step(place, asked, index === lastIndex, following);
    }
    places = following;
    if (index < lastIndex) remember(trail, index, part, places);
  }
  return places;
}

function walkPossibly(segments: readonly Part[], trail: Trail, starts: readonly Place[]): readonly Place[] {
  const lastName = segments.findLastIndex(part => part !== anything);
  const known = goBack(trail, segments, lastName);
  let places = trail.places[known] ?? [];
  let floating = starts;
  for (const [index, part] of segments.entries()) {
    if (index < known) continue;
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
    const question = naming(part);
    for (const place of floating) step(place, question, index === lastName, following);
    places = following;
    floating = floating.filter(place => place.stays);
    if (index < lastName) remember(trail, index, part, places);
  }
  return places;
}

/** As long as it is known name by name. */
function remember({ names, places }: Trail, index: number, part: Part, reached: readonly Place[]): void {
  if (typeof part !== 'string' || names.length !== index) return;
  names.push(part);
  places.push(reached);
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
  for (const other of place.also ?? []) reach(places, other);
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
