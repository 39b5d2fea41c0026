import { coversSegment, type Segment, touchesSegment } from './segment.ts';

/** A pattern's segment with wildcards. */
export interface Shape {
  readonly shape: string;
  /** The letters between its wildcards. */
  readonly pieces: readonly string[];
}

/** What is asked of the names and shapes of patterns about one part of a path. */
export interface Question {
  /** The only name that it can be, or whether it can be a name; absent where no name is all that it can be. */
  readonly name?: string | ((given: string) => boolean);
  readonly shape: (given: Shape) => boolean;
}

/** Whether all that the part can be is of a pattern. */
export function surely(part: Segment): Question {
  if (typeof part === 'string') return { name: part, shape: ({ shape }) => coversSegment(shape, part) };
  return { shape: ({ shape, pieces }) => hasEnds(part.shape, pieces) && coversSegment(shape, part) };
}

/** Whether something that the part can be is of a pattern. */
export function possibly(part: Segment): Question {
  if (typeof part === 'string') return { name: part, shape: ({ shape }) => touchesSegment(shape, part) };
  const own = piecesOf(part.shape);
  return {
    // Most names differ in the letters that are fixed.
    name: given => hasEnds(given, own) && touchesSegment(given, part),
    shape: ({ shape }) => touchesSegment(shape, part),
  };
}

/**
 * What a part of a path asks of patterns that float: whether it has one of their names in mind. `a*.json` may mean
 * `account*.json`, and `LICENSE*` does not mean `*.key`; `*` and `*.json` mean only what all of them are.
 */
export function naming(part: Segment): Question {
  if (typeof part === 'string') return possibly(part);
  if (/^\*+(?:\.[A-Za-z0-9]+)?$/.test(part.shape)) return surely(part);
  const own = piecesOf(part.shape);
  const wholly = surely(part);
  return {
    ...possibly(part),
    shape: given => (isAlike(own, given.pieces) ? touchesSegment(given.shape, part) : wholly.shape(given)),
  };
}

/** Whether both begin with letters, be it behind a dot, or share some that say something. */
function isAlike(own: readonly string[], theirs: readonly string[]): boolean {
  if (begins(own) && begins(theirs)) return true;
  return telling(own).some(a => telling(theirs).some(b => a.includes(b) || b.includes(a)));
}

function begins([first = '']: readonly string[]): boolean {
  return first !== '' && first !== '.';
}

/** The letters between wildcards that say something: neither an ending nor a letter or two. */
function telling(pieces: readonly string[]): readonly string[] {
  return pieces.filter((piece, i) => piece.length > 2 && !(i === pieces.length - 1 && piece.startsWith('.')));
}

/** The letters between the wildcards of a shape. */
export function piecesOf(shape: string): readonly string[] {
  return shape.split(/[*?]+/);
}

function hasEnds(text: string, pieces: readonly string[]): boolean {
  return text.startsWith(pieces[0] ?? '') && text.endsWith(pieces.at(-1) ?? '');
}
