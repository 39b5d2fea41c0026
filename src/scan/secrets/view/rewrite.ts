import type { Span } from '../../region.ts';
import type { Edit, How, View } from './view.ts';

/** Units around an edit that are read again: what the edit may be a part of. */
const reach = 160;
/** So much further at most, up to a blank, so that no long token is cut. */
const furtherReach = 2048;

/**
 * The surroundings of edits, as they read with the edits made; the rest of a text reads as it did. The edits are in
 * order and do not overlap.
 */
export function rewritten({ text, spanOf }: View, edits: readonly Edit[], how: How): View[] {
  const views: View[] = [];
  for (let first = 0, floor = 0; first < edits.length; ) {
    const start = blankBefore(text, Math.max(floor, (edits[first]?.start ?? 0) - reach), floor);
    let [last, end] = [first, start + 1];
    for (let edit = edits[last]; edit !== undefined && (last === first || edit.start < end); edit = edits[++last]) {
      end = edit.end + reach;
    }
    end = blankAfter(text, Math.min(end, text.length));
    for (let edit = edits[last]; edit !== undefined && edit.start < end; edit = edits[++last]) {
      end = Math.max(end, edit.end);
    }
    const part = compose(text, { start, end }, edits.slice(first, last));
    views.push({ text: part.text, how, spanOf: span => spanOf(part.origin(span)) });
    [first, floor] = [last, end];
  }
  return views;
}

function blankBefore(text: string, from: number, floor: number): number {
  const least = Math.max(floor, from - furtherReach);
  let at = from;
  while (at > least && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function blankAfter(text: string, from: number): number {
  const most = Math.min(text.length, from + furtherReach);
  let at = from;
  while (at < most && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

/** A stretch of text with edits made, and the way back. */
function compose(text: string, whole: Span, edits: readonly Edit[]): { text: string; origin: (span: Span) => Span } {
  const parts: string[] = [];
  /** Where each edit starts in the new text. */
  const starts: number[] = [];
  let [length, from] = [0, whole.start];
  for (const { start, end, into } of edits) {
    parts.push(text.slice(from, start), into);
    starts.push(length + start - from);
    length += start - from + into.length;
    from = end;
  }
  parts.push(text.slice(from, whole.end));
  const place = (offset: number): Span => {
    const at = lastAtOrBefore(starts, offset);
    const edit = edits[at];
    if (edit === undefined) return { start: whole.start + offset, end: whole.start + offset + 1 };
    const behind = offset - (starts[at] ?? 0) - edit.into.length;
    return behind < 0 ? edit : { start: edit.end + behind, end: edit.end + behind + 1 };
  };
  return {
    text: parts.join(''),
    origin: ({ start, end }) => ({ start: place(start).start, end: place(Math.max(start, end - 1)).end }),
  };
}

/** The position of the last of ascending numbers that is not above another; -1 when none is. */
function lastAtOrBefore(numbers: readonly number[], most: number): number {
  let [low, high] = [-1, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}
