import type { SecretHit } from '../../../scan/secrets/scan.ts';

/** A line of a source with its secrets masked, cut around one of them. */
export interface SourceLine {
  readonly text: string;
  /** Where the mask of the secret begins, from 0, and how long it is. */
  readonly start: number;
  readonly length: number;
}

/** Says nothing of the length of what it stands for. */
const mask = '•'.repeat(8);
const before = 60;
const after = 60;

/** The line in which a secret begins; nothing where not every secret of the text is known. */
export function sourceLine(text: string, hit: SecretHit, hits: readonly SecretHit[]): SourceLine | undefined {
  if (hits.some(({ more = 0 }) => more > 0)) return undefined;
  const from = Math.max(lineStart(text, hit.start), hit.start - before);
  const to = lineEnd(text, hit.start, hit.end + after);
  const secrets = [...new Set(hits.map(({ start, end }) => text.slice(start, end)))];
  const part = (start: number, end: number) => withoutThese(maskedBetween(text, start, end, hits), secrets);
  const head = (from > 0 && !isLineEnd(text, from - 1) ? '…' : '') + part(from, hit.start);
  const tail = hit.end >= to ? '' : part(hit.end, to) + (to < text.length && !isLineEnd(text, to) ? '…' : '');
  return { text: head + mask + tail, start: head.length, length: mask.length };
}

function maskedBetween(text: string, from: number, to: number, hits: readonly SecretHit[]): string {
  let out = '';
  let at = from;
  for (const { start, end } of hits) {
    if (end <= at || start >= to) continue;
    out += text.slice(at, Math.max(at, start)) + mask;
    at = Math.min(to, end);
  }
  return shown(out + text.slice(at, to));
}

/** The same value may stand beside, where nothing gives it away. */
function withoutThese(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => (left.includes(secret) ? left.replaceAll(secret, mask) : left), text);
}

/** What nobody sees would move the caret, or the terminal. */
function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || text[at] === '\r';

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= before && !isLineEnd(text, start - 1)) start--;
  return start;
}

function lineEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < Math.min(limit, text.length) && !isLineEnd(text, end)) end++;
  return end;
}
