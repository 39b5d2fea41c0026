import type { Span } from '../region.ts';

/** The longest stretch around an anchor whose units all belong to an alphabet, not reaching before `floor`. */
export function widen(text: string, anchor: Span, floor: number, belongs: (unit: number) => boolean): Span {
  let { start, end } = anchor;
  while (start > floor && belongs(text.charCodeAt(start - 1))) start--;
  while (end < text.length && belongs(text.charCodeAt(end))) end++;
  return { start, end };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const urlSafe = tableOf(`${letters}-_`);
const base64 = tableOf(`${letters}+/`);
const either = tableOf(`${letters}+/-_`);

function tableOf(alphabet: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = 1;
  return table;
}

/** A letter, a digit, `-` or `_`: the alphabet of base64url (RFC 4648, section 5). */
export function isUrlSafe(unit: number): boolean {
  return urlSafe[unit] === 1;
}

/** A letter, a digit, `+` or `/`: the alphabet of base64 (RFC 4648, section 4). */
export function isBase64(unit: number): boolean {
  return base64[unit] === 1;
}

/** A character of base64 or base64url. */
export function isEitherBase64(unit: number): boolean {
  return either[unit] === 1;
}
