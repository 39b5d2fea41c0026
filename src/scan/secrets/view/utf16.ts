import type { View } from './view.ts';

/** Printable text with a NUL behind each unit, as UTF-16 looks to who reads bytes. */
const wide = /(?:[\t\n\r\x20-\x7e]\0){8,}[\t\n\r\x20-\x7e]?/g;

/** Text in UTF-16 that was read as bytes, of either byte order. */
export function utf16Views({ text, spanOf }: View): readonly View[] {
  if (!text.includes('\0')) return [];
  return Array.from(text.matchAll(wide), ({ 0: found, index }) => ({
    text: found.replaceAll('\0', ''),
    how: 'utf-16',
    spanOf: ({ start, end }) =>
      spanOf({ start: index + start * 2, end: Math.min(index + end * 2, index + found.length) }),
  }));
}
