import { createLocator } from '../region.ts';
import { type FoundSecret, unpackLimit } from './find.ts';
import { createReport, type Fingerprint, type SecretHit, type SecretReport } from './report.ts';
import type { RuleIndex } from './rule-index.ts';
import { ScanLimitError, searchAll } from './scan.ts';
import { endsCompressed } from './view/encoded.ts';
import { createInflate } from './view/inflate.ts';

/** The most that is scanned of one stream: 256 Mi UTF-16 units. */
export const streamLimit = 256 * 1024 * 1024;

/** Units that are searched at a time, and those of them that are searched again with what follows. */
const window = 4 * 1024 * 1024;
const overlap = 128 * 1024;

/**
 * Finds the secrets of a text that is too long to be held: parts of 4 Mi units, which overlap by more than any key is
 * long. Spans count from the start of the stream. Throws `ScanLimitError` when the stream, or what is compressed in one
 * part, is over the limit, and when what is compressed goes on beyond its part.
 */
export async function scanStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  where: string,
  fingerprint: Fingerprint,
  more?: RuleIndex,
): Promise<SecretHit[]> {
  const report = createReport(where, fingerprint);
  const find = (text: string) => searchAll(text, more);
  let part = startOfStream;
  for await (const chunk of chunks) {
    part = { ...part, text: part.text + chunk };
    if (part.offset + part.text.length > streamLimit) throw new ScanLimitError(streamLimit);
    while (part.text.length >= window) part = search(part, window, report, find);
  }
  search(part, part.text.length, report, find);
  return report.hits();
}

interface Part {
  readonly text: string;
  /** Where it starts in the stream, as offset, line and column. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** What was found last, and may be seen again: the secrets that reach into the overlap. */
  readonly found: readonly FoundSecret[];
}

const startOfStream: Part = { text: '', offset: 0, line: 1, column: 1, found: [] };

/** Reports the first `length` units of a part, but for secrets that the next part shows with more of their surroundings. */
function search(
  { text, offset, line, column, found: before }: Part,
  length: number,
  report: SecretReport,
  find: (text: string) => readonly FoundSecret[],
): Part {
  const isLast = length === text.length && length < window;
  const searched = text.slice(0, length);
  const regionOf = createLocator(searched);
  const cut = isLast ? length : length - overlap / 2;
  const seenTo = before.reduce((most, secret) => Math.max(most, secret.end), 0);
  const found = find(searched).filter(
    secret => secret.start < cut && (secret.start > seenTo || !before.some(other => isSame(secret, other))),
  );
  report.add(
    found,
    span => {
      const { startLine, startColumn, endLine, endColumn } = regionOf(span);
      return {
        startLine: startLine + line - 1,
        startColumn: startLine === 1 ? startColumn + column - 1 : startColumn,
        endLine: endLine + line - 1,
        endColumn: endLine === 1 ? endColumn + column - 1 : endColumn,
      };
    },
    offset,
  );
  if (isLast) return startOfStream;
  if (endsCompressed(searched, length - overlap, createInflate(unpackLimit))) {
    throw new ScanLimitError(
      window,
      `the text holds compressed data longer than the ${window} characters that are unpacked`,
    );
  }
  // A part never starts between CR and LF: they are one line's end.
  const next = length - overlap - (text.charCodeAt(length - overlap - 1) === 13 ? 1 : 0);
  const { startLine, startColumn } = regionOf({ start: next, end: next });
  return {
    text: text.slice(next),
    offset: offset + next,
    line: line + startLine - 1,
    column: startLine === 1 ? column + startColumn - 1 : startColumn,
    found: [...before, ...found]
      .filter(secret => secret.end > next)
      .map(secret => ({ ...secret, start: secret.start - next, end: secret.end - next })),
  };
}

/** Whether a secret is one that was reported with the part before, or what is left of it. */
function isSame(secret: FoundSecret, other: FoundSecret): boolean {
  const isInside = other.start <= secret.start && secret.end <= other.end;
  return isInside || (other.secret === secret.secret && other.start <= secret.end && secret.start <= other.end);
}
