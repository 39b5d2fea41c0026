import { entropyOf } from '../../../scan/secrets/entropy.ts';
import type { Step } from '../../../scan/secrets/trace.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[a-z]/, 'small letters'],
  [/[A-Z]/, 'capitals'],
  [/[0-9]/, 'digits'],
  [/[^\sA-Za-z0-9]/, 'marks'],
  [/\s/, 'blanks'],
];
/** So much of what every key of a kind begins with may be shown. */
const mostShown = 4;

/** What a candidate looks like, told so that nobody can tell what it is. */
export function looksOf({ candidate, keyword, rule }: Step): string | undefined {
  if (candidate === undefined || candidate === '') return undefined;
  const isMark = rule.pattern !== undefined && candidate.toLowerCase().startsWith(keyword);
  const head = isMark ? [`${candidate.slice(0, Math.min(mostShown, keyword.length))}…`] : [];
  const found = kinds.filter(([pattern]) => pattern.test(candidate)).map(([, name]) => name);
  const alphabet = /^[0-9a-f]+$/.test(candidate) && found.length === 2 ? ['hexadecimal digits'] : found;
  return [
    ...head,
    `${candidate.length} characters (${alphabet.join(', ')})`,
    `${entropyOf(candidate).toFixed(1)} bits of entropy each`,
  ].join(', ');
}
