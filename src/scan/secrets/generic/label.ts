import type { Span } from '../../region.ts';

const opening = '[secret:';
/** In UTF-16 units: a label is a rule's id and a fingerprint. */
const longest = 120;

/** Where the label that the redactor put in place of a secret ends, for a word inside one; `undefined` outside. */
export function labelEnd(text: string, { start, end }: Span): number | undefined {
  if (!/[:\]-]/.test(text.charAt(end))) return undefined;
  const before = text.slice(Math.max(0, start - longest), start + opening.length);
  const open = before.lastIndexOf(opening);
  if (open < 0 || /[\]\s]/.test(before.slice(open, -opening.length))) return undefined;
  const close = text.slice(end, end + longest).indexOf(']');
  return close < 0 ? undefined : end + close + 1;
}
