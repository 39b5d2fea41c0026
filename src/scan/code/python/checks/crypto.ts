import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';

const excused = (call: Call) => knownOf(call.keywords.get('usedforsecurity')?.value) === false;

/** Where nothing rests on it: names of caches, tags and the like around the call. */
const harmlessUse = /cache|e_?tag|checksum|fingerprint|storage|staticfiles|template|truncat|names?_digest|digest_size/i;

function isHarmlessUse({ frame, node }: Call): boolean {
  const { source } = frame.file;
  const line = source.slice(source.lastIndexOf('\n', node.start) + 1, source.indexOf('\n', node.end));
  return harmlessUse.test(frame.name) || harmlessUse.test(line) || harmlessUse.test(frame.file.path);
}

const broken = (rule: string, what: string): Check => ({
  rule,
  severity: 'warning',
  says: call => {
    if (excused(call))
      return { message: `${what} is broken; it is said not to be used for security`, severity: 'note' };
    return rule === 'python-weak-hash' && isHarmlessUse(call)
      ? { message: `${what} is broken`, severity: 'note' }
      : `${what} is broken`;
  },
});
const hash = (what: string, ...names: readonly string[]) => checks(broken('python-weak-hash', what), ...names);
const cipher = (what: string, ...names: readonly string[]) => checks(broken('python-weak-cipher', what), ...names);
const hazmat = 'cryptography.hazmat.primitives';

/** Names of hash functions that are weak; compared in lower case. */
const weakDigests: ReadonlyMap<string, string> = new Map([
  ['md2', 'MD2'],
  ['md4', 'MD4'],
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha-1', 'SHA-1'],
  ['sha', 'SHA'],
  ['md5-sha1', 'MD5 with SHA-1'],
  ['ripemd160', 'RIPEMD-160'],
]);

const named: Check = {
  rule: 'python-weak-hash',
  severity: 'warning',
  says: call => {
    const known = (call.keywords.get('name') ?? call.positional[0])?.value.known ?? [];
    const what = known.map(name => weakDigests.get(String(name).toLowerCase())).find(name => name !== undefined);
    if (what === undefined) return undefined;
    return excused(call)
      ? { message: `${what} is broken; it is said not to be used for security`, severity: 'note' }
      : `${what} is broken`;
  },
};

/** A digest that is handed over: `hmac.new(key, text, hashlib.md5)`. */
const handed: Check = {
  rule: 'python-weak-hash',
  severity: 'note',
  says: call => {
    const given = call.keywords.get('digestmod') ?? call.positional[2];
    const what = weakDigests.get(
      (textOf(given?.value) ?? given?.value.name?.replace(/^hashlib\./, '') ?? '').toLowerCase(),
    );
    return what === undefined ? undefined : `${what} is broken`;
  },
};

const ecbMode = /(?:\.|^)(?:MODE_ECB|ECB(?:\(\))?)$/;
const ecb: Check = {
  rule: 'python-weak-cipher',
  severity: 'warning',
  says: call =>
    ecbMode.test((call.keywords.get('mode') ?? call.positional[1])?.value.name ?? '')
      ? 'ECB shows which blocks are equal'
      : undefined,
};

const fixedIv: Check = {
  rule: 'python-fixed-initialisation-vector',
  severity: 'warning',
  says: call => {
    const iv = (
      call.keywords.get('iv') ??
      call.keywords.get('IV') ??
      call.keywords.get('nonce') ??
      call.positional[call.name.startsWith('Crypto') ? 2 : 0]
    )?.value;
    return iv?.known !== undefined && textOf(iv) !== undefined
      ? 'the initialisation vector is always the same'
      : undefined;
  },
};

/** Bits below which a key can be computed. */
function shortKey(position: number, keyword: string, least: number): Check {
  return {
    rule: 'python-short-key',
    severity: 'warning',
    says: call => {
      const bits = knownOf((call.keywords.get(keyword) ?? call.positional[position])?.value);
      return typeof bits === 'number' && bits > 0 && bits < least
        ? `a key of ${bits} bits can be computed: at least ${least} are needed`
        : undefined;
    },
  };
}

const shortCurve: Check = {
  rule: 'python-short-key',
  severity: 'warning',
  says: 'a curve of fewer than 224 bits can be computed',
};
const emptyKey: Check = {
  rule: 'python-hardcoded-credential',
  severity: 'warning',
  says: call => {
    const key = textOf((call.keywords.get('key') ?? call.positional[0])?.value);
    return key === undefined ? undefined : 'the key of a cipher is written in the code';
  },
};
const fewRounds: Check = {
  rule: 'python-weak-password-hash',
  severity: 'note',
  says: call => {
    const rounds = knownOf((call.keywords.get('iterations') ?? call.positional[3])?.value);
    return typeof rounds === 'number' && rounds < 100_000
      ? `${rounds} rounds are too few to keep a password from being guessed`
      : undefined;
  },
};

/** Hashes, ciphers, modes and keys. */
export const cryptoChecks: Entries = [
  ...hash(
    'MD5',
    'hashlib.md5',
    `${hazmat}.hashes.MD5`,
    'Crypto.Hash.MD5.new',
    'Crypto.Hash.MD5.MD5Hash',
    'md5.new',
    'md5.md5',
    'passlib.hash.md5_crypt.hash',
    'passlib.hash.hex_md5.hash',
  ),
  ...hash(
    'SHA-1',
    'hashlib.sha1',
    `${hazmat}.hashes.SHA1`,
    'Crypto.Hash.SHA.new',
    'Crypto.Hash.SHA1.new',
    'Crypto.Hash.SHA.SHA1Hash',
    'Crypto.Hash.SHA1.SHA1Hash',
    'sha.new',
  ),
  ...hash('MD4', 'Crypto.Hash.MD4.new', 'Crypto.Hash.MD4.MD4Hash', 'Crypto.Hash.MD2.new', 'Crypto.Hash.MD2.MD2Hash'),
  ...checks(named, 'hashlib.new'),
  ...checks(handed, 'hmac.new', 'hmac.HMAC', 'hmac.digest', 'hashlib.pbkdf2_hmac'),
  ...['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'].flatMap(name =>
    cipher(name, `Crypto.Cipher.${name}.new`),
  ),
  ...['ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'TripleDES', 'RC2'].flatMap(name =>
    cipher(name, `${hazmat}.ciphers.algorithms.${name}`, `cryptography.hazmat.decrepit.ciphers.algorithms.${name}`),
  ),
  ...cipher('ECB', `${hazmat}.ciphers.modes.ECB`),
  ...checks(ecb, ...['AES', 'DES', 'DES3', 'ARC2', 'Blowfish', 'CAST'].map(name => `Crypto.Cipher.${name}.new`)),
  ...checks(
    fixedIv,
    ...['AES', 'DES', 'DES3'].map(name => `Crypto.Cipher.${name}.new`),
    ...under(`${hazmat}.ciphers.modes.`, 'CBC', 'CTR', 'CFB', 'OFB', 'GCM'),
  ),
  ...checks(
    emptyKey,
    ...['AES', 'DES', 'DES3', 'ARC4', 'Blowfish'].map(name => `Crypto.Cipher.${name}.new`),
    'cryptography.fernet.Fernet',
    `${hazmat}.ciphers.algorithms.AES`,
  ),
  ...checks(
    shortKey(0, 'bits', 2048),
    'Crypto.PublicKey.RSA.generate',
    'Crypto.PublicKey.DSA.generate',
    'Crypto.PublicKey.ElGamal.generate',
    'paramiko.RSAKey.generate',
    'rsa.newkeys',
  ),
  ...checks(shortKey(1, 'key_size', 2048), `${hazmat}.asymmetric.rsa.generate_private_key`),
  ...checks(shortKey(0, 'key_size', 2048), `${hazmat}.asymmetric.dsa.generate_private_key`),
  ...checks(shortKey(1, 'bits', 2048), 'OpenSSL.crypto.PKey().generate_key'),
  ...checks(shortCurve, ...under(`${hazmat}.asymmetric.ec.`, 'SECP192R1', 'SECT163K1', 'SECT163R2')),
  ...checks(fewRounds, 'hashlib.pbkdf2_hmac'),
];
