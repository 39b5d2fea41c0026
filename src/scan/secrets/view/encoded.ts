import type { Span } from '../../region.ts';
import { isEitherBase64 } from '../walk.ts';
import type { How, View } from './view.ts';

/** Units: what is shorter holds no secret that is told from other text. */
const shortestRun = 24;
/** Whatever unit of a run is looked at, so much of it stands on one side. */
const halfRun = shortestRun / 2;
/** In characters of base64, of which four are three bytes. */
const shortestText = 20;

/** What a run of base64 or hexadecimal digits says where it says text; what is compressed is said by `inflate`. */
export interface Decoded extends View {
  readonly how: Extract<How, 'base64' | 'hexadecimal' | 'compressed'>;
}

/**
 * Visits the text in the base64, base64url and hexadecimal of a view, one layer deep. Base64 is read at all four
 * alignments, as what stands before it may be of the same alphabet; wrapped lines are joined. What decodes to no text is
 * not decoded.
 */
export function decode(
  view: View,
  inflate: (bytes: Buffer) => string | undefined,
  visit: (decoded: Decoded) => void,
): void {
  for (const run of runsOf(view.text)) {
    const digits = view.text.slice(run.start, run.end).replaceAll(/[\r\n]/g, '');
    const place = placeIn(view.text, run, digits.length);
    /** Where the digits of a stretch of bytes stand, `size` digits to `bytes` bytes. */
    const spanOf =
      (from: number, size: number, bytes: number) =>
      ({ start, end }: Span) =>
        view.spanOf({
          start: place(from + Math.floor(start / bytes) * size),
          end: place(from + Math.ceil(end / bytes) * size - 1) + 1,
        });
    for (const { start, end } of printableStretches(digits)) {
      // `latin1` keeps one unit per byte, and every byte.
      const text = Buffer.from(digits.slice(start, end), 'base64').toString('latin1');
      visit({ text, how: 'base64', spanOf: spanOf(start, 4, 3) });
    }
    for (const { 0: found, index } of digits.matchAll(hexadecimalText)) {
      visit({ text: Buffer.from(found, 'hex').toString('latin1'), how: 'hexadecimal', spanOf: spanOf(index, 2, 1) });
    }
    const packed = digits.search(compressed);
    const text = packed < 0 ? undefined : inflate(Buffer.from(digits.slice(packed), 'base64'));
    if (text !== undefined) visit({ text, how: 'compressed', spanOf: () => view.spanOf(run) });
  }
}

/**
 * Whether a text ends inside base64 of something compressed that has begun before a place: what follows cannot be read
 * without what stands there.
 */
export function endsCompressed(text: string, before: number, inflate: (bytes: Buffer) => string | undefined): boolean {
  let start = text.length;
  while (start > 0 && mayContinue(text.charCodeAt(start - 1))) start--;
  if (start >= before) return false;
  const digits = text.slice(start).replaceAll(/\\[nr]|[\r\n\\]/g, '');
  const packed = digits.search(compressed);
  return packed >= 0 && inflate(Buffer.from(digits.slice(packed), 'base64')) !== undefined;
}

const backslash = 92;

/** Base64, its lines' ends, and those as strings write them. */
function mayContinue(unit: number): boolean {
  return isEitherBase64(unit) || unit === 10 || unit === 13 || unit === backslash;
}

/** Tells where each digit of a run stands in its text; line ends between digits are stepped over. */
function placeIn(text: string, run: Span, count: number): (digit: number) => number {
  if (run.end - run.start === count) return digit => run.start + Math.min(digit, count - 1);
  let places: Int32Array | undefined;
  return digit => {
    if (places === undefined) {
      places = new Int32Array(count);
      for (let at = run.start, n = 0; at < run.end; at++) if (isEitherBase64(text.charCodeAt(at))) places[n++] = at;
    }
    return places[Math.min(digit, count - 1)] ?? run.start;
  };
}

/** Printable ASCII, tabs and line ends, NULs of UTF-16. */
const hexadecimalText = /(?:[2-7][0-9A-Fa-f]|0[09ADad]){16,}/g;
/** The first bytes of gzip (RFC 1952) and zlib (RFC 1950) in base64. */
const compressed = /H4sI|^e(?:J[w-z]|N[o-r]|A[E-H])/;

/** Looks at every 24th unit only, as a run that long cannot step over one; from there to both sides. */
function runsOf(text: string): Span[] {
  const found: Span[] = [];
  let floor = 0;
  for (let at = shortestRun - 1; at < text.length; at += shortestRun) {
    if (!belongs(text, at) || !(belongs(text, at - halfRun) || belongs(text, at + halfRun))) continue;
    let [start, end] = [at, at + 1];
    while (start > floor && belongs(text, start - 1)) start--;
    while (end < text.length && belongs(text, end)) end++;
    if (end - start >= shortestRun) found.push({ start, end });
    floor = end;
    at = end;
  }
  return found;
}

function belongs(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isEitherBase64(unit) || ((unit === 10 || unit === 13) && isJoint(text, at, unit));
}

/** A line's end between two characters of base64. */
function isJoint(text: string, at: number, unit: number): boolean {
  if (unit === 13) return text.charCodeAt(at + 1) === 10;
  const before = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
  return isEitherBase64(text.charCodeAt(at + 1)) && isEitherBase64(text.charCodeAt(before));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whether a digit of base64 cannot stand at a place of its group of four when the group says ASCII text. */
const bars: readonly ((value: number) => boolean)[] = [
  // The upper six bits of a byte: `\0`, `\t`, `\n` and `\r` begin with 0, 2 and 3, what is printable with 8 to 31.
  value => value >= 32 || value === 1 || (value > 3 && value < 8),
  // Each of these two has the uppermost bit of a byte.
  value => (value & 8) !== 0,
  value => (value & 2) !== 0,
  () => false,
];

/** At `phase * 128 + unit`, one bit for each alignment at which the unit is barred from places of that phase. */
const barred = new Uint8Array(4 * 128);
for (const [value, digit] of Array.from(alphabet).entries()) {
  const units = digit === '+' ? '+-' : digit === '/' ? '/_' : digit;
  for (const phase of [0, 1, 2, 3]) {
    const bits = [0, 1, 2, 3].filter(alignment => bars[(phase - alignment) & 3]?.(value));
    for (const unit of units) barred[phase * 128 + unit.charCodeAt(0)] = bits.reduce((all, bit) => all | (1 << bit), 0);
  }
}

/** The stretches of base64 that decode to text, each from the start of a group of four digits. */
function printableStretches(digits: string): Span[] {
  const stretches: Span[] = [];
  /** Per alignment, where the stretch that lasts has begun. */
  const starts = [0, 1, 2, 3];
  for (let at = 0; at <= digits.length; at++) {
    const bits = at === digits.length ? 15 : (barred[(at & 3) * 128 + digits.charCodeAt(at)] ?? 0);
    if (bits === 0) continue;
    for (let alignment = 0; alignment < 4; alignment++) {
      if ((bits & (1 << alignment)) === 0) continue;
      const start = starts[alignment] ?? 0;
      if (at - start >= shortestText) stretches.push({ start, end: at });
      starts[alignment] = at + 1 + ((alignment - at - 1) & 3);
    }
  }
  return stretches;
}
