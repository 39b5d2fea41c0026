import type { Region } from '../../../scan/finding.ts';
import { findSecrets } from '../../../scan/secrets/find.ts';
import type { SourceLine } from './line.ts';

/** A line that is not longer is shown whole. */
const whole = 140;
const around = 60;
/** What nobody sees would move the caret, or the terminal. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The lines of a text, for `codeLine`. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The line in which a region begins, cut around it when it is long; nothing when it is empty or holds a secret. */
export function codeLine(
  lines: readonly string[],
  { startLine, startColumn, endLine, endColumn }: Region,
): SourceLine | undefined {
  const line = lines[startLine - 1] ?? '';
  if (line.trim() === '' || findSecrets(line).length > 0) return undefined;
  const start = Math.min(startColumn - 1, line.length);
  const end = Math.min(endLine === startLine ? endColumn - 1 : line.trimEnd().length, line.length);
  const isLong = line.length > whole;
  const from = isLong ? Math.max(0, start - around) : 0;
  const to = isLong ? Math.min(line.length, Math.max(start + 1, Math.min(end, start + around)) + around) : line.length;
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  return {
    text: head + line.slice(from, to).replaceAll(hidden, ' ') + tail,
    start: start - from + head.length,
    length: Math.max(1, Math.min(end, to) - start),
  };
}
