/**
 * What a name promises: a password may be any word; a token is random; so is what is called `material` (`key`, `salt`,
 * `auth`), but the name is used for much else.
 */
export type SecretNoun = 'password' | 'token' | 'material';

const set = (words: string) => new Set(words.split(' '));

const passwords =
  /(?:password|passwort|passphrase|passcode|kennwort|motdepasse|contrasena)s?$|^(?:[a-z]*(?:passwd|passwrd|pwd|pswd|passw)|[a-z]{0,8}pw|psw|psk|[a-z]*rootpw|senha|admpass|sshpass|[a-z]*userpass|dbpass|mypass|ftppass|smtppass)$/;
const tokens = /(?:secret|token|apikey|secretkey|accesskey|authkey|privatekey|credential)s?$/;
const keys = set(
  'api secret access private auth encryption encrypt signing sign master service account webhook aes hmac jwt deploy client app application consumer subscription license cipher crypt crypto storage admin shared session user write admin server developer token oauth cookie security',
);
/** Keys that everybody may know, or that open nothing. */
const openKeys = set(
  'public pub pubkey publishable site primary foreign unique sort partition cache i18n locale translation lookup map dict object group index config row column hash checksum query event feature react idempotency record field hot short arrow enter tab escape shift sidebar menu route registry dedup bundle file recaptcha captcha',
);
/** Tokens of parsers, pages and models. */
const openTokens = set(
  'next page continuation sync start end stop pad eos bos unk mask sep cls special first last max min num input output current prev previous word lexer public publishable cancellation design',
);
/** Passes of compilers, renderers and turnstiles. */
const openPasses = set(
  'first second third last next two one single multi pre post per render shader depth by low high band frame opt all test tests count num did must should can will to does boarding season free full clear light shadow main',
);
const material = set(
  'key auth oauth api cred creds salt nonce seed pepper signature sig session sessionid cookie bearer jwt pat hmac otp sid',
);
const endings = set(
  'value val string str bytes raw plain plaintext default b64 base64 hex prod production dev development staging stage test testing live local qa old new current main primary secondary backup base v equals ignore case 0 1 2 3 4 5',
);
/** What must not be guessed although it is not kept: for random numbers only. */
const unguessable = set('otp nonce salt sid iv pin csrf cookie sessionid captcha');
const unguessablePairs =
  /^(?:session (?:id|key)|(?:verification|reset|activation|auth|invite|recovery|confirmation|login) code)$/;

/** The words of a name in snake case, camel case or with dots, in lower case. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map(word => word.toLowerCase());
}

/** Whether a thing of that name is a secret, by the noun at its end: `token_url` is a URL, `next_token` a place in a list. */
export function secretNoun(name: string): SecretNoun | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && endings.has(words.at(-1) ?? '')) words.pop();
  const [last = '', before = ''] = words.toReversed();
  if (isPassword(last, before)) return 'password';
  if (words.includes('public')) return undefined;
  if (tokens.test(last)) return openTokens.has(before) ? undefined : 'token';
  if (last === 'key' && keys.has(before)) return 'token';
  if (last === 'key' && openKeys.has(before)) return undefined;
  return material.has(last) ? 'material' : undefined;
}

function isPassword(last: string, before: string): boolean {
  if (last === 'pass') return !openPasses.has(before);
  return passwords.test(last) || (before === 'pass' && /^(?:word|phrase|code)$/.test(last));
}

/** Whether a value of that name must not be predictable: secrets, and numbers used once. */
export function mustBeRandom(name: string): boolean {
  const words = wordsOf(name);
  const [last = '', before = ''] = words.toReversed();
  const noun = secretNoun(name);
  return noun === 'password' || noun === 'token' || unguessable.has(last) || unguessablePairs.test(`${before} ${last}`);
}
