import { posix } from 'node:path';
import { entry, type Place, plain, type Value } from './value.ts';

/** What may stand in a path for a name that is not known: no folder, and never `..` by itself. */
const unknownName = '\u0001';

/** The value of texts put one after the other. */
export function concatenate(values: readonly Value[]): Value {
  const exact = product(values);
  if (exact) return { kind: 'text', place: { texts: exact, form: 'exact' } };
  const [first, ...rest] = values;
  if (first?.kind === 'text' && first.place.form !== 'exact') return continued(first.place, rest);
  const written = values.map(pieceOf);
  if (written.includes(undefined)) {
    const head = first === undefined ? undefined : pieceOf(first);
    return head === undefined || head === '' || head.includes(unknownName) ? plain : { kind: 'data', prefix: head };
  }
  const whole = written.join('');
  if (values.every(value => value.kind === 'number')) return { kind: 'number' };
  return belowOf(whole);
}

/** A folder of which something below is meant, followed by more names. */
function continued(place: Place, rest: readonly Value[]): Value {
  const written = rest.map(pieceOf);
  if (written.includes(undefined) || climbs(written.join(''))) return plain;
  // `src/a` and `x` are `src/ax`, which is beside what was meant.
  const [first = ''] = written;
  const texts = first.startsWith('/') ? place.texts : place.texts.map(text => posix.dirname(text));
  return { kind: 'text', place: { texts: place.form === 'glob' ? texts.map(rootOf) : texts, form: 'below' } };
}

function pieceOf(value: Value): string | undefined {
  if (value.kind === 'number') return unknownName;
  if (value.kind === 'entry') return unknownName;
  return value.kind === 'text' && value.place.form === 'exact' && value.place.texts.length === 1
    ? value.place.texts[0]
    : undefined;
}

function climbs(path: string): boolean {
  return path.split('/').includes('..');
}

/** The folder of a path with unknown names in it. */
function belowOf(path: string): Value {
  const at = path.indexOf(unknownName);
  if (at < 0 || climbs(path.slice(at))) return plain;
  const slash = path.slice(0, at).lastIndexOf('/');
  if (slash < 0 && path.replaceAll(unknownName, '') === '') return entry;
  const folder = slash < 0 ? '.' : path.slice(0, slash) || '/';
  return { kind: 'text', place: { texts: [folder], form: 'below' } };
}

const maxProduct = 24;

/** Every text that known texts can be together; undefined when one is not known. */
function product(values: readonly Value[]): string[] | undefined {
  let texts = [''];
  for (const value of values) {
    const pieces = exactTexts(value);
    if (!pieces || texts.length * pieces.length > maxProduct) return undefined;
    texts = texts.flatMap(head => pieces.map(piece => head + piece));
    if (texts.some(text => text.length > 20_000)) return undefined;
  }
  return texts;
}

function exactTexts(value: Value): readonly string[] | undefined {
  if (value.kind === 'text') return value.place.form === 'exact' ? value.place.texts : undefined;
  const literal = value.kind === 'number' && value.value !== undefined && Number.isSafeInteger(value.value);
  return literal ? [String(value.value)] : undefined;
}

/** The place that names lead to from a folder: `os.path.join`, `path.join`, `/` of paths. */
export function joinNames(values: readonly Value[], absoluteWins: boolean): Place | undefined {
  let place: Place | undefined;
  for (const value of values) {
    const next = placeOf(value);
    if (!next) return undefined;
    place = place === undefined ? next : within(place, next, absoluteWins);
    if (place === undefined) return undefined;
  }
  return place;
}

/** Where a value leads when it is used as a path. */
export function placeOf(value: Value | undefined): Place | undefined {
  if (value?.kind === 'text' || value?.kind === 'path') return value.place;
  return value?.kind === 'entry' || value?.kind === 'number' ? { texts: ['.'], form: 'below' } : undefined;
}

function within(folder: Place, name: Place, absoluteWins: boolean): Place | undefined {
  if (absoluteWins && name.texts.some(text => text.startsWith('/')))
    return name.texts.every(text => text.startsWith('/')) ? name : undefined;
  if (folder.texts.length * name.texts.length > maxProduct) return undefined;
  if (folder.form !== 'exact') {
    // Below something, only names that go further down are sure to stay there.
    if (name.texts.some(climbs)) return undefined;
    return { texts: folder.form === 'glob' ? folder.texts.map(rootOf) : folder.texts, form: 'below' };
  }
  const texts = folder.texts.flatMap(head => name.texts.map(tail => joined(head, tail)));
  return { texts, form: name.form };
}

function joined(head: string, tail: string): string {
  return head === '' || head === '.' ? tail : tail === '.' ? head : `${head}/${tail}`;
}

/** The folder before the first wildcard. */
export function rootOf(pattern: string): string {
  const at = pattern.search(/[*?[{]/);
  if (at < 0) return pattern;
  const slash = pattern.slice(0, at).lastIndexOf('/');
  return slash < 0 ? '.' : pattern.slice(0, slash) || '/';
}

/** What a pattern finds. `**` is any depth, which the shell's own patterns do not know. */
export function globPlace(place: Place): Place | undefined {
  if (place.form !== 'exact' || place.texts.some(text => /[*?[{][\s\S]*\.\./.test(text))) return undefined;
  if (place.texts.every(text => !/\*\*|[{}\\!]/.test(text))) return { texts: place.texts, form: 'glob' };
  return { texts: place.texts.map(rootOf), form: 'below' };
}

/** The folder that something is in. */
export function parentOf(place: Place): Place {
  if (place.form === 'below') return place;
  const texts = place.form === 'glob' ? place.texts.map(rootOf) : place.texts.map(text => posix.dirname(text));
  return { texts, form: place.form === 'glob' ? 'below' : 'exact' };
}
