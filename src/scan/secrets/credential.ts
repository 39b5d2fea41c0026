import { entropyOf } from './entropy.ts';
import { isReadable, isWordLike, readability } from './generic/spelling.ts';
import { type SecretNoun, secretNoun, wordsOf } from './name.ts';
import { isStandIn } from './placeholder.ts';

/** In UTF-16 units; longer literals are data. */
const longest = 1000;
const least = { password: 4, token: 6, material: 12 } as const satisfies Record<SecretNoun, number>;
const leastRandom = 8;
/** Bits per unit. */
const leastEntropy = { token: 3, material: 3.1 } as const;
/** Words, constants, prose: what stands in code for anything but a secret. */
const plainWords = /^(?:[a-z]+(?:[_. -][a-z]+)*|[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*)*|[A-Z]+(?:[_-][A-Z0-9]+)*)$/;
const location =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]*(?:\/|$)|~\/|[A-Z]:\\|[\w.-]+\/[\w./-]*\.[a-z]{2,5}$)|\.(?:pem|key|crt|cert|json|txt|ya?ml|env|py|html?|js|xml|php|properties|jks|p12)$/i;
const settingName = /^[\w.-]{1,100}$/;
const format = /\{[^}]*\}|%[sdr(]/;
/** Where another form of secret, or none, is stated: references to stores, sealed values, hashes that say so. */
const reference =
  /^(?:arn:|vault[:/]|op:\/\/|ssm[:/]|ENC[[(]|\{cipher\}|sha(?:1|256|384|512)[-:]|md5[:-]|data:|urn:|ssh-(?:rsa|ed25519|dss)|ecdsa-|https?:|file:|classpath:|\{\w+\}|\$\d|projects\/|kms:|ed25519:|rsa:|iso\d|-----BEGIN|[a-z_]+\|[a-z]|[A-Z]{2,}_[A-Z_]+$)/;
const date = /^\d{4}-\d\d-\d\d|^\d{1,2}[:/]\d\d[:/]\d{2,4}/;
const version = /^[~^>=<]{0,2}v?\d+(?:\.\d+){1,3}(?:[-+.][\w.]+)?$/;
/** A number with its thousands apart, or a colour. */
const measure = /^\d{1,3}(?:_\d{3})+$|^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const mail = /^[\w.+-]+@[\w-]+\.[a-z]{2,}$/i;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A label or a selector rather than a word somebody chose: `#password`, `Password:`, `:token`. */
const label = /^[#@$:%&*.?~+/^(_-]{0,8}[A-Za-z_-]{1,60}[*:?!.)=_-]{0,8}$/;
/** Words with a number behind them that are terms: `sha256`, `arg1`. */
const numbered =
  /^[-_.]?(?:sha|md|utf|base|aes|rsa|oauth|http|ver|v|version|step|fields?|args?|str|u?int|float|ssh|ipv|type|test|user|page|level|group|col|row|item|part|option|value|line|grade|node|python|py|win|x|i|pbkdf|blake|crc|iso|latin|cp|rfc|es|hs|rs|ps|web|tls|ssl|p|h|argon|des|rc|md5crypt|scrypt|k|sprint|var|param|column|table|id|num|phase|round|account|client|server|host|db|app|data|device|login|admin_?user|unit|chapter|figure|section|layer|key|foo|bar|input|output|temp|tmp|name|file|ascii|latin|unicode)[-_.]?\d{0,4}[:,.]?$/i;
/** In code these build, call or take apart; nobody types them into a value without quotes. */
const codeMarks = /^!|\?\.|[({[\])}]|->|::|=>|&&|\|\||[!=]=|(?:Key|Token|Password|Secret)s?$/;
/** A member of an object, which its name tells from a value. */
const memberOf = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/;
const own = /^(?:self|this|cls|super)\./;
/** Bytes spelt out, or names put between marks. */
const spelt = /^(?:\\x[0-9a-f]{2}|\\0)|[#_]{2}|#\w+#/i;

const notSecret = [date, spelt, version, measure, mail, numbered];
/** In a list of names and places, another of them. */
const entry = /^[a-z0-9]+(?:_[a-z0-9]+){2,}$|%2[ef]/i;

/** How a value is written: in quotes (`listed` behind a comma, as names are, too), or bare (`alone` on its line). */
export type Writing = 'quoted' | 'listed' | 'alone' | 'bare';

/**
 * What a value under a name is worth: `undefined` when it is a stand-in, word, place, format, term or text; `medium`
 * when it is as mixed as chosen secrets are, else `low`. A name alone is no evidence.
 */
export function judgeValue(
  noun: SecretNoun,
  name: string,
  value: string,
  writing: Writing,
): 'medium' | 'low' | undefined {
  if (value.length < least[noun] || value.length > longest || /EXAMPLE/.test(value)) return undefined;
  if (/\s/.test(value) && !isDense(value)) return undefined;
  if (
    /(?:public|private)_?key$/i.test(value) ||
    location.test(value) ||
    format.test(value) ||
    reference.test(value) ||
    isStandIn(value)
  )
    return undefined;
  if (notSecret.some(form => form.test(value))) return undefined;
  if (writing === 'listed' ? !/[0-9]/.test(value) || entry.test(value) : writing !== 'quoted' && isCode(value))
    return undefined;
  const words = wordsOf(name);
  if (wordsOf(value).every(word => /^\d{0,2}$/.test(word) || words.includes(word)) && /[a-z]/i.test(value))
    return undefined;
  // What signs a file is a hash of it.
  if (words.at(-1) === 'signature' && /^[0-9a-f]+$/i.test(value)) return undefined;
  if (noun === 'password') return judgePassword(value, writing);
  return (
    judgeRandom(noun, value, writing) ??
    (noun === 'token' && isSecretWord(words, writing) ? judgeShort(value) : undefined)
  );
}

/** What is called a secret and nothing else may be chosen as a password is. */
function isSecretWord(words: readonly string[], writing: Writing): boolean {
  return /^(?:secret|token|credential)$/.test(words.at(-1) ?? '') && (writing === 'quoted' || writing === 'alone');
}

function judgeShort(value: string): 'low' | undefined {
  if (/^[A-Za-z]+$/.test(value)) return judgeLetters(value, 6);
  return /[0-9]/.test(value) && !isReadable(value) ? 'low' : undefined;
}

function judgePassword(value: string, writing: Writing): 'medium' | 'low' | undefined {
  const strong = kindsIn(value) >= 3;
  if (/^[0-9]+$/.test(value))
    return writing === 'bare' || value.length < (writing === 'quoted' ? 4 : 6) ? undefined : 'low';
  if (/^[A-Za-z]+$/.test(value)) return judgeLetters(value, writing === 'quoted' ? 5 : 6);
  if (label.test(value) && isReadable(value)) return undefined;
  if (isReadable(value) && isName(value, writing)) return undefined;
  if (writing === 'bare' && value.length < 6) return undefined;
  return strong || value.length >= 12 ? 'medium' : 'low';
}

function judgeRandom(noun: 'token' | 'material', value: string, writing: Writing): 'medium' | 'low' | undefined {
  if (uuid.test(value)) return noun === 'token' ? 'low' : undefined;
  if (noun === 'material' && writing === 'bare') return undefined;
  if (/^[A-Za-z]+$/.test(value)) return judgeLetters(value, noun === 'token' ? 10 : 20);
  if (/^[0-9.,:_-]+$/.test(value)) return undefined;
  const entropy = entropyOf(value);
  if (value.length < leastRandom) return undefined;
  if (!/[0-9]/.test(value) || entropy < leastEntropy[noun] || isReadable(value)) return undefined;
  if (noun === 'material' && !isSolid(value)) return undefined;
  return value.length >= 16 && entropy >= 3.3 ? 'medium' : 'low';
}

/** One long run of what random values are written in, or a mix of everything; not the pieces of an id. */
function isSolid(value: string): boolean {
  return (
    /[A-Za-z0-9+/=_-]{16}/.test(value) ||
    (/^[A-Za-z0-9+/=]{12,}$/.test(value) && kindsIn(value) > 2) ||
    (kindsIn(value) === 4 && /(?:[^\w\s:.-].*){3}/.test(value))
  );
}

/** Letters alone are a word in some language, unless they are spelt as none. */
function judgeLetters(value: string, shortest: number): 'low' | undefined {
  if (value.length < shortest || isReadable(value)) return undefined;
  // Capitals at random places: no word is cut into pieces that short.
  if (/[a-z]/.test(value) && value.length / wordsOf(value).length < 2.5) return 'low';
  return isWordLike(value.toLowerCase()) ? undefined : 'low';
}

function isCode(value: string): boolean {
  if (codeMarks.test(value) || (memberOf.test(value) && (readability(value) > 0.4 || own.test(value)))) return true;
  // One variable that is given to another.
  return /^[A-Za-z_]\w*_[a-z]+$/.test(value) && secretNoun(value) !== undefined;
}

/** Names of things, as code and settings have them: several words, or one without the number of a password behind it. */
function isName(value: string, writing: Writing): boolean {
  if (/[!@#$%^&*?+~]/.test(value.replace(/^[@#$:&*]/, ''))) return false;
  if (/[A-Za-z]{2}[_.\-/: ]+[A-Za-z]{3}|[a-z]{3}[A-Z][a-z]{2}/.test(value)) return true;
  return writing === 'bare' || !/\d/.test(value) || (writing === 'alone' && !/\d{2}$/.test(value));
}

function kindsIn(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter(kind => kind.test(value)).length;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** A generated value that may even hold blanks: long, of every kind, with many marks. */
function isDense(value: string): boolean {
  if (value.length < 24 || value.includes('\n') || countOf(/\s/g, value) * 8 > value.length) return false;
  return kindsIn(value) === 4 && countOf(/[^\w\s.,'"]/g, value) >= 6 && !isReadable(value);
}

/**
 * Whether a literal under a name is a credential: the name says that it should be one, and the value is no stand-in,
 * word, place, format or text. Names such as `key`, which are used for much else, do not count.
 */
export function isCredential(name: string, value: string): boolean {
  const noun = settingName.test(name) ? secretNoun(name) : undefined;
  if (noun === undefined || noun === 'material' || value.length < 5 || plainWords.test(value)) return false;
  return judgeValue(noun, name, value, 'quoted') !== undefined;
}
