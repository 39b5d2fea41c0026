/** A stretch of the original text, which a mutant takes over. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What takes the place of a stretch: new text, and stretches of the original. */
export interface Edit extends Span {
  readonly parts: readonly (string | Span)[];
}

/** A place at which a mutation can be made; `start` and `end` cover all of its edits. */
export interface Site extends Span {
  readonly edits: readonly Edit[];
}

/** A changed text that means the same. */
export interface Mutant {
  readonly text: string;
  /** The line of the original that a place of the mutant comes from; both counted from 1, columns in UTF-16 units. */
  readonly lineOf: (line: number, column: number) => number;
}

interface Piece {
  /** Where it begins in the mutant, and in the original. */
  readonly at: number;
  readonly from: number;
  readonly isCopy: boolean;
}

/** Makes all edits at once; they must not overlap. */
export function mutate(original: string, edits: readonly Edit[]): Mutant {
  const pieces: Piece[] = [];
  let text = '';
  const add = (part: string | Span, from: number) => {
    const isCopy = typeof part !== 'string';
    pieces.push({ at: text.length, from: isCopy ? part.start : from, isCopy });
    text += isCopy ? original.slice(part.start, part.end) : part;
  };
  let done = 0;
  for (const { start, end, parts } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) throw new Error('edits overlap');
    add({ start: done, end: start }, done);
    for (const part of parts) add(part, start);
    done = end;
  }
  add({ start: done, end: original.length }, done);
  const starts = lineStarts(text);
  const originalStarts = lineStarts(original);
  return {
    text,
    lineOf: (line, column) => {
      const offset = (starts[line - 1] ?? 0) + column - 1;
      const piece = pieces.findLast(({ at }) => at <= offset);
      const from = piece === undefined ? 0 : piece.from + (piece.isCopy ? offset - piece.at : 0);
      return originalStarts.findLastIndex(start => start <= from) + 1;
    },
  };
}

/** Sites of which none lies in another. */
export function apart(sites: readonly Site[]): readonly Site[] {
  let end = -1;
  const chosen: Site[] = [];
  for (const site of sites.toSorted((a, b) => a.start - b.start)) {
    if (site.start < end) continue;
    chosen.push(site);
    end = site.end;
  }
  return chosen;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
