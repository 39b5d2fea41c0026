import { entropyOf } from './entropy.ts';
import { secretNoun, wordsOf } from './name.ts';
import { isStandIn } from './placeholder.ts';

/** In UTF-16 units; longer literals are data. */
const longest = 1000;
const leastTokenLength = 8;
const leastTokenEntropy = 3;
/** Words, constants, prose: what stands in code for anything but a secret. */
const plainWords = /^(?:[a-z]+(?:[_. -][a-z]+)*|[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*)*|[A-Z]+(?:[_-][A-Z0-9]+)*)$/;
const location =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/|~\/|[A-Z]:\\)|\.(?:pem|key|crt|cert|json|txt|ya?ml|env|py|html?)$/i;
const settingName = /^[\w.-]{1,100}$/;
const format = /\{[^}]*\}|%[sdr(]/;

/**
 * Whether a literal under a name is a credential: the name says that it should be one, and the value is no stand-in,
 * word, place, format or text. A name alone is no evidence.
 */
export function isCredential(name: string, value: string): boolean {
  const noun = settingName.test(name) ? secretNoun(name) : undefined;
  if (noun === undefined || /\s|EXAMPLE/.test(value) || value.length < 5 || value.length > longest) return false;
  if (plainWords.test(value) || location.test(value) || format.test(value) || isStandIn(value)) return false;
  if (wordsOf(value).every(word => wordsOf(name).includes(word))) return false;
  return (
    noun === 'password' ||
    (value.length >= leastTokenLength && /[0-9]/.test(value) && entropyOf(value) >= leastTokenEntropy)
  );
}
