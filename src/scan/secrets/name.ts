/** What a name promises: a password may be any word, a token or a key is random. */
export type SecretNoun = 'password' | 'token';

const passwords = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passcode', 'passwort']);
const tokens = new Set([
  'secret',
  'token',
  'apikey',
  'credential',
  'credentials',
  'apitoken',
  'authtoken',
  'secretkey',
]);
const keys = new Set(
  'api secret access private auth encryption signing master service account webhook aes hmac jwt deploy client'.split(
    ' ',
  ),
);
/** Tokens of parsers, pages and models. */
const openTokens = new Set(
  'next page continuation sync start end stop pad eos bos unk mask sep cls special first last max min num input output current prev previous word lexer'.split(
    ' ',
  ),
);
const passes = new Set(
  'db user admin root mysql pg postgres smtp mail email ftp sftp ssh redis mongo ldap proxy login'.split(' '),
);
const endings = new Set('value string str bytes raw plain plaintext default b64 base64 1 2 3'.split(' '));
/** What must not be guessed although it is not kept: for random numbers only. */
const unguessable = new Set('otp nonce salt sid iv pin csrf cookie sessionid captcha'.split(' '));
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
  if (passwords.has(last) || (last === 'pass' && passes.has(before))) return 'password';
  if (tokens.has(last)) return openTokens.has(before) ? undefined : 'token';
  return last === 'key' && keys.has(before) ? 'token' : undefined;
}

/** Whether a value of that name must not be predictable: secrets, and numbers used once. */
export function mustBeRandom(name: string): boolean {
  const words = wordsOf(name);
  const [last = '', before = ''] = words.toReversed();
  return secretNoun(name) !== undefined || unguessable.has(last) || unguessablePairs.test(`${before} ${last}`);
}
