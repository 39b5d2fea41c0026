import { piecesOf, type Value } from '../../flow/value.ts';

/** True for the text of a cookie, as a header has it, that has no such attribute. */
export function isCookieWithout(attribute: string, value: Value | undefined): boolean {
  const pieces = value === undefined ? undefined : piecesOf(value);
  return pieces !== undefined && /^[\w-]+=/.test(pieces) && !new RegExp(`;\\s*${attribute}\\b`, 'i').test(pieces);
}
