import type { Span } from '../region.ts';
import { isEitherBase64 } from './walk.ts';

/** A text as some reader would see it, and where each stretch of it stands in the text that was given. */
export interface View {
  readonly text: string;
  readonly how: 'plain' | 'escaped' | 'base64';
  readonly spanOf: (span: Span) => Span;
}

/** The text itself, and with its escapes resolved once and twice, as far as it has any. */
export function escapedViews(text: string): View[] {
  const views: View[] = [{ text, how: 'plain', spanOf: span => span }];
  for (let last = views[0]; last !== undefined && views.length <= 2; ) {
    last = unescaped(last);
    if (last !== undefined) views.push(last);
  }
  return views;
}

const escapes = /\\+(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r?\n|[^\\]|$))|%([0-9A-Fa-f]{2})/g;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '', '\r\n': '' };

/**
 * The text with backslash escapes (JSON, shell, most languages; at any depth) and percent escapes (URLs) resolved, or
 * `undefined` when it has none. A backslash before a line's end joins the lines, as a shell does.
 */
function unescaped({ text, spanOf }: View): View | undefined {
  if (!text.includes('\\') && !text.includes('%')) return undefined;
  const chunks: string[] = [];
  const origin = new Int32Array(text.length + 1);
  let [length, from] = [0, 0];
  const keep = (chunk: string, start: number, step: 0 | 1) => {
    chunks.push(chunk);
    for (let i = 0; i < chunk.length; i++) origin[length++] = start + i * step;
  };
  for (const found of text.matchAll(escapes)) {
    keep(text.slice(from, found.index), from, 1);
    const code = found[1] ?? found[2] ?? found[4];
    const letter = found[3] ?? '';
    keep(
      code === undefined ? (letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
      found.index,
      0,
    );
    from = found.index + found[0].length;
  }
  if (from === 0) return undefined;
  keep(text.slice(from), from, 1);
  origin[length] = text.length;
  const at = (offset: number) => origin[offset] ?? text.length;
  return {
    text: chunks.join(''),
    how: 'escaped',
    spanOf: ({ start, end }) => spanOf({ start: at(start), end: at(end) }),
  };
}

const shortestRun = 24;

/**
 * What the base64 in a view says, one layer deep: each long run decoded at all four alignments, as what stands before
 * it may be of the same alphabet; lines that were wrapped are joined. UTF-16 (PowerShell's `-EncodedCommand`) is read
 * without its NULs.
 */
export function* base64Views(view: View): Generator<View> {
  for (const run of base64Runs(view.text)) {
    const span = view.spanOf(run);
    const joined = view.text.slice(run.start, run.end).replaceAll(/[\r\n]/g, '');
    for (let skip = 0; skip < 4; skip++) {
      // `latin1` keeps one unit per byte, and every byte.
      const decoded = Buffer.from(joined.slice(skip), 'base64').toString('latin1');
      const text = decoded.includes('\0') ? `${decoded}\n${decoded.replaceAll('\0', '')}` : decoded;
      yield { text, how: 'base64', spanOf: () => span };
    }
  }
}

/** Looks at every 24th unit only, as a run that long cannot step over one; from there to both sides. */
function base64Runs(text: string): Span[] {
  const runs: Span[] = [];
  let floor = 0;
  for (let at = shortestRun - 1; at < text.length; at += shortestRun) {
    if (!belongs(text, at)) continue;
    let [start, end] = [at, at + 1];
    while (start > floor && belongs(text, start - 1)) start--;
    while (end < text.length && belongs(text, end)) end++;
    if (end - start >= shortestRun) runs.push({ start, end: padded(text, end) });
    floor = end;
    at = end;
  }
  return runs;
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

function padded(text: string, end: number): number {
  let at = end;
  while (at < end + 2 && text.charCodeAt(at) === 61) at++;
  return at;
}
