/** Numbers from 0 up to 1, the same for a seed on every machine (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

export const letters = {
  digit: '0123456789',
  hex: '0123456789abcdef',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  mark: '!@#%^*+-_.?',
} as const;
export const alphanumeric = letters.lower + letters.digit;
export const base32 = `${letters.upper}234567`;
export const base62 = letters.digit + letters.lower + letters.upper;
export const urlSafe = `${base62}-_`;
export const base64 = `${base62}+/`;

export function pick<T>(from: readonly T[], random: Random): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** So many characters of an alphabet, not all of one kind where the alphabet has more. */
export function text(alphabet: string, length: number, random: Random): string {
  for (;;) {
    const made = Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
    const mixed =
      length < 8 || !/[0-9]/.test(alphabet) || !/[a-z]/i.test(alphabet) || (/[0-9]/.test(made) && /[a-z]/i.test(made));
    if (mixed) return made;
  }
}

export function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map(length => text(letters.hex, length, random)).join('-');
}

/** A password as people choose them, its letters replaced: the mix stays, the word goes. */
export function password(random: Random): string {
  const small = (length: number) => text(letters.lower, length, random);
  const digits = (length: number) => text(letters.digit, length, random);
  const mark = () => text(letters.mark, 1, random);
  return pick(
    [
      () => small(4) + digits(4),
      () => text(letters.upper, 1, random) + small(5) + digits(2) + mark(),
      () => small(3) + mark() + small(3) + digits(1),
      () => text(base62, 12, random),
      () => text(letters.upper, 1, random) + small(6) + digits(3),
      () => text(alphanumeric, 8, random),
    ],
    random,
  )();
}

const makers: Readonly<Record<string, (random: Random) => string>> = {
  password,
  letters: random => text('bcdfghjklmnpqrstvwxz', 9, random),
  token: random => text(base62, 20 + Math.floor(random() * 20), random),
  hex: random => text(letters.hex, pick([32, 40, 64], random), random),
  uuid,
  base64: random => `${text(base64, 42, random)}Q=`,
  urlsafe: random => text(urlSafe, 43, random),
  basic: random => Buffer.from(`svc${text(letters.lower, 4, random)}:${password(random)}`).toString('base64'),
  numbers: random => text(letters.digit, 8, random),
};

/** A line with `{password}`, `{token}` … in it, and what stands in their places. */
export interface Line {
  readonly text: string;
  readonly secrets: readonly string[];
}

const words =
  'account admin batch buffer client config counter customer default device editor event field filter folder group handler header index input invoice label layer legacy manager member message model network notify object option order packet parser payment policy portal prefix profile project provider public query reader record region remote report request reset resolver response result route sample schema screen scope select sender server service session setting signal source status storage stream string style submit suffix summary switch system target template tenant theme thread timer title topic trigger update upload user vendor viewer widget window worker wrapper'.split(
    ' ',
  );
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What stands in code under the names of secrets without being one. */
const innocent: Readonly<Record<string, (random: Random) => string>> = {
  word: random => pick(words, random),
  Word: random => capital(pick(words, random)),
  WORD: random => pick(words, random).toUpperCase(),
  camel: random => pick(words, random) + capital(pick(words, random)),
  snake: random => `${pick(words, random)}_${pick(words, random)}`,
  kebab: random => `${pick(words, random)}-${pick(words, random)}`,
  number: random => text(letters.digit, 3, random),
  sha1: random => text(letters.hex, 40, random),
  sha256: random => text(letters.hex, 64, random),
  md5: random => text(letters.hex, 32, random),
  sri: random => `${text(base64, 42, random)}Q=`,
  guid: uuid,
  version: random => [1, 2, 1].map(length => text(letters.digit, length, random)).join('.'),
  date: random =>
    `20${text('12', 1, random)}${text(letters.digit, 1, random)}-0${text('123456789', 1, random)}-1${text(letters.digit, 1, random)}`,
};

/** Fills a template with values of its kinds; the innocent ones are no secrets. */
export function fill(template: string, random: Random): Line {
  const secrets: string[] = [];
  const filled = template.replaceAll('⏎', '\n').replaceAll(/\{([A-Za-z0-9]+)\}/g, (whole, kind: string) => {
    const secret = makers[kind]?.(random);
    if (secret !== undefined) secrets.push(secret);
    return secret ?? innocent[kind]?.(random) ?? whole;
  });
  return { text: filled, secrets };
}
