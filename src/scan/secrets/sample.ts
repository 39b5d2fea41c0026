const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const base62 = digits + capitals + small;

/** The alphabets that tokens are written in. */
export const alphabets = {
  digits,
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  lower: digits + small,
  upper: digits + capitals,
  letters: capitals + small,
  base32: `${capitals}234567`,
  base62,
  base64: `${base62}+/`,
  urlSafe: `${base62}-_`,
} as const;

/**
 * Characters that look random and are always the same, so that no example of a token stands in a source file. The first
 * and the last are letters or digits, as a token's ends may be.
 */
export function sample(alphabet: string, length: number, seed = 0): string {
  const ends = alphabet.replaceAll(/[^A-Za-z0-9]/g, '');
  let state = (Math.imul(length + 1, 0x9e3779b1) ^ Math.imul(seed + alphabet.length, 0x85ebca6b)) | 0;
  let text = '';
  for (let i = 0; i < length; i++) {
    // Mulberry32: small, and good enough to look like a token.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const from = i === 0 || i === length - 1 ? ends : alphabet;
    text += from.charAt(((mixed ^ (mixed >>> 14)) >>> 0) % from.length);
  }
  return text;
}
