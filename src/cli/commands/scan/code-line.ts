import type { Region } from '../../../scan/finding.ts';
import { findSecrets } from '../../../scan/secrets/find.ts';
import type { SourceLine } from './line.ts';

const around = 60;
/** What nobody sees would move the caret, or the terminal. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The line of a text in which a region begins, cut around it; nothing when it holds a secret. */
export function codeLine(text: string, { startLine, startColumn, endLine, endColumn }: Region): SourceLine | undefined {
  const line = text.split(/\r\n|\r|\n/)[startLine - 1] ?? '';
  if (line.trim() === '' || findSecrets(line).length > 0) return undefined;
  const start = startColumn - 1;
  const end = endLine === startLine ? endColumn - 1 : line.length;
  const from = Math.max(0, start - around);
  const to = Math.min(line.length, Math.max(start + 1, Math.min(end, start + around)) + around);
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  const length = Math.max(1, Math.min(end, to) - start);
  return {
    text: head + line.slice(from, to).replaceAll(hidden, ' ') + tail,
    start: start - from + head.length,
    length,
  };
}
