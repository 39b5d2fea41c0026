import type { Span } from '../region.ts';
import { entropyOf } from './entropy.ts';
import { examplesOf, type FamilyFacts, factsOf } from './family.ts';
import { isFiller } from './placeholder.ts';
import type { Confidence, Reading, SecretRule } from './rule.ts';
import { isUrlSafe } from './walk.ts';

/** A family whose keys have no mark of their own: they are recognised next to their vendor's name. */
export interface NamedFamily extends FamilyFacts {
  /** Lower-case. One shorter than six letters must be a word of its own, in snake, camel or any other case. */
  readonly names: readonly string[];
  /** The whole value; no letter, digit, `_` or `-` touches it. */
  readonly value: RegExp;
}

/** In UTF-16 units from the name to the value. */
const reach = 80;
const shortName = 6;
const leastEntropy = 3;
const leastEntropyOfDigits = 2.2;
const assignment = /[=:>|,(]|\?\?|(?:key|token|secret|pass|pwd|auth)[\w"'`\])-]*\s/i;
/** What a random value of the same shape is more often than a key. */
const digest = /sha-?\d|md5|hash|checksum|digest|commit|integrity|etag|revision|version|uuid|guid|fingerprint/i;
/** Where one entry of a list or a file ends and the next begins. */
const separator = /[\n,;{&]|[^ ?]\?/;
/** `("name", "value")`: here a comma assigns. */
const argument = /^[\w.-]*["'`]\s*,\s*["'`]?$/;
const keyWord = /key|token|secret|pass|pwd|auth|cred|value|phrase|mnemonic|seed|fernet|login/i;

/** The rule of keys that stand behind their vendor's name, in whatever language the two are put together. */
export function named(given: NamedFamily): SecretRule {
  const { names, value } = given;
  const judge = given.judge ?? judgeRandom;
  let sticky: RegExp | undefined;
  return {
    ...factsOf(given),
    keywords: names,
    value,
    read: (text, anchor) => {
      // Whichever branch of an alternation is the longer, nothing of the value is left behind it.
      sticky ??= new RegExp(`(?:${value.source})(?![A-Za-z0-9_+/-])`, `${value.flags}y`);
      return readNamed(text, anchor, sticky, judge);
    },
    examples: () => examplesOf(given, secret => `${names[0] ?? ''}_api_key = "${secret}"`),
  };
}

function judgeRandom(value: string): Confidence | undefined {
  const least = /^[0-9-]+$/.test(value) ? leastEntropyOfDigits : leastEntropy;
  return entropyOf(value) >= least ? 'medium' : undefined;
}

function readNamed(text: string, name: Span, value: RegExp, judge: (value: string) => Confidence | undefined): Reading {
  // A longer name of the same rule may start at the same place.
  const nothing = { secrets: [], next: name.start };
  if (name.end - name.start < shortName && !isWord(text, name)) return nothing;
  const stop = Math.min(text.length, name.end + reach);
  let touched = true;
  for (let start = name.end; start < stop; start++) {
    const unit = text.charCodeAt(start);
    const touches = isUrlSafe(unit) || (unit === equals && isQuote(text.charCodeAt(start - 1)));
    if (touches && !touched && mayPrecede(text.charCodeAt(start - 1))) {
      value.lastIndex = start;
      const found = value.exec(text);
      if (found !== null && isAssigned(text, name, start)) {
        const [secret, end] = [found[0], value.lastIndex];
        const confidence = judge(secret);
        if (confidence === undefined || (confidence !== 'high' && isFiller(secret))) return nothing;
        return { secrets: [{ start, end, confidence }], next: end };
      }
    }
    touched = touches;
  }
  return nothing;
}

/** Whether the words between a name and a value hand the value to the name, and say that it is a key if they say anything. */
function isAssigned(text: string, name: Span, start: number): boolean {
  const between = text.slice(name.end, start);
  const stretch = text.slice(name.start, start);
  if (!assignment.test(stretch) || digest.test(between)) return false;
  if (/[A-Za-z]/.test(between) && !keyWord.test(stretch)) return false;
  if (!separator.test(between) || argument.test(between)) return true;
  return keyWord.test(between.trimEnd().split(separator).at(-1) ?? '');
}

const equals = 61;

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 96;
}

const precedingUnits = new Set(Array.from(' \t\r\n"\'`=:>|,([{\\', mark => mark.charCodeAt(0)));

function mayPrecede(unit: number): boolean {
  return precedingUnits.has(unit);
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Whether no letters touch a stretch but across a change of case, as in `myLineToken`. */
function isWord(text: string, { start, end }: Span): boolean {
  const [before, first] = [text.charCodeAt(start - 1), text.charCodeAt(start)];
  const [last, after] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  const startsWord = !isLetter(before) || (!isCapital(before) && isCapital(first));
  const endsWord = !isLetter(after) || (!isCapital(last) && isCapital(after));
  return startsWord && endsWord;
}
