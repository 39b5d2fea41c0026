import { entropyOf } from './entropy.ts';
import type { Family } from './family.ts';
import type { NamedFamily } from './named.ts';
import type { Confidence } from './rule.ts';
import { alphabets, sample } from './sample.ts';

/** How each alphabet is written in a pattern. */
const classes = {
  digits: '0-9',
  hex: 'a-f0-9',
  HEX: 'A-F0-9',
  lower: 'a-z0-9',
  upper: 'A-Z0-9',
  letters: 'A-Za-z',
  base32: 'A-Z2-7',
  base62: 'A-Za-z0-9',
  base64: 'A-Za-z0-9+/',
  urlSafe: 'A-Za-z0-9_-',
} as const satisfies Record<keyof typeof alphabets, string>;

type Alphabet = keyof typeof classes;

/** For `family`: a prefix, or one of several, then so many characters of one alphabet. */
export function prefixed(
  prefixes: string | readonly string[],
  alphabet: Alphabet,
  length: number,
  more: 'exactly' | 'at least' = 'exactly',
): Pick<Family, 'keywords' | 'pattern' | 'secrets'> {
  const all = [prefixes].flat();
  const heads = all.map(prefix => prefix.replaceAll(/[$+.|]/g, '\\$&')).join('|');
  const count = more === 'exactly' ? `{${length}}` : `{${length},}`;
  return {
    keywords: all.map(prefix => prefix.toLowerCase()),
    pattern: new RegExp(`(?:${heads})[${classes[alphabet]}]${count}`),
    secrets: () => all.map(prefix => prefix + sample(alphabets[alphabet], length)),
  };
}

/** For `named`: a key that is so many characters of one alphabet, in capitals or not; it holds a letter and a digit. */
export function keyOf(
  alphabet: Exclude<Alphabet, 'letters'>,
  length: number,
): Pick<NamedFamily, 'value' | 'secrets' | 'judge'> {
  return {
    value: new RegExp(`[${classes[alphabet]}]{${length}}`, 'i'),
    secrets: () => [sample(alphabets[alphabet], length)],
    judge: alphabet === 'digits' ? judgeDigits : judgeMixed,
  };
}

/** For `named`: a key that is a UUID. */
export const uuidKey: Pick<NamedFamily, 'value' | 'secrets' | 'judge'> = {
  value: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/i,
  secrets: () => [sampleUuid()],
  judge: judgeMixed,
};

/** A UUID for an example. */
export function sampleUuid(seed = 0): string {
  return [8, 4, 4, 4, 12].map(length => sample(alphabets.hex, length, seed)).join('-');
}

/** Words with numbers behind them, as in `oauth2SessionV1`. */
const camelCase = /^[A-Za-z][a-z]*[0-9]{0,3}(?:[A-Z][a-z]{2,}[0-9]{0,3}|V[0-9])+$/;
/** Words and numbers, as in `get_http2_handler` and `my-org_my-service-2`. */
const slug = /^[A-Za-z]+[0-9]{0,3}(?:[_.=-](?:[A-Za-z]+[0-9]{0,3}|[0-9]+)){2,}$/;

/** Letters alone are a word, or several run together. */
export function judgeMixed(value: string): Confidence | undefined {
  const mixed = /[0-9]/.test(value) && /[A-Za-z]/.test(value) && !camelCase.test(value) && !slug.test(value);
  return mixed && entropyOf(value) >= 2.7 ? 'medium' : undefined;
}

function judgeDigits(value: string): Confidence | undefined {
  return entropyOf(value) >= 2.2 ? 'medium' : undefined;
}
