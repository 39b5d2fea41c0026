/** A function that is wrong to call at all, or with certain arguments. */
export interface Misuse {
  readonly rule: string;
  /** What a message calls it. */
  readonly what: string;
}

const hash = (what: string): Misuse => ({ rule: 'python-weak-hash', what });
const cipher = (what: string): Misuse => ({ rule: 'python-weak-cipher', what });
const hazmat = 'cryptography.hazmat.primitives';

/** By the dotted name of what is called. */
export const misuses: ReadonlyMap<string, Misuse> = new Map<string, Misuse>([
  ['hashlib.md5', hash('MD5')],
  ['hashlib.sha1', hash('SHA-1')],
  ...['MD2', 'MD4', 'MD5', 'SHA', 'SHA1'].flatMap(name => [
    [`Crypto.Hash.${name}.new`, hash(name)] as const,
    [`Crypto.Hash.${name}.${name}Hash`, hash(name)] as const,
  ]),
  [`${hazmat}.hashes.MD5`, hash('MD5')],
  [`${hazmat}.hashes.SHA1`, hash('SHA-1')],
  ...['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'].map(
    name => [`Crypto.Cipher.${name}.new`, cipher(name)] as const,
  ),
  ...['ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'TripleDES', 'RC2'].flatMap(name => [
    [`${hazmat}.ciphers.algorithms.${name}`, cipher(name)] as const,
    [`cryptography.hazmat.decrepit.ciphers.algorithms.${name}`, cipher(name)] as const,
  ]),
  [`${hazmat}.ciphers.modes.ECB`, cipher('ECB')],
]);

/** Names of hash functions that `hashlib.new` takes and that are weak; compared in lower case. */
export const weakDigests: ReadonlyMap<string, string> = new Map([
  ['md4', 'MD4'],
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha', 'SHA'],
  ['md5-sha1', 'MD5 with SHA-1'],
]);

/** The constant that asks a cipher of PyCryptodome for the mode without chaining. */
export const ecbMode = /^Crypto\.Cipher\.[A-Za-z0-9]+\.MODE_ECB$/;
