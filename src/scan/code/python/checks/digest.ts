import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';

const excused = (call: Call) => knownOf(call.keywords.get('usedforsecurity')?.value) === false;

/** Where nothing rests on it: names of caches, tags and the like around the call. */
const harmlessUse = /cache|e_?tag|checksum|fingerprint|storage|staticfiles|template|truncat|names?_digest|digest_size/i;

function isHarmlessUse({ frame, node }: Call): boolean {
  const { source } = frame.file;
  const line = source.slice(source.lastIndexOf('\n', node.start) + 1, source.indexOf('\n', node.end));
  return harmlessUse.test(frame.name) || harmlessUse.test(line) || harmlessUse.test(frame.file.path);
}

const broken = (what: string): Check => ({
  rule: 'python-weak-hash',
  severity: 'warning',
  says: call => {
    if (excused(call)) return undefined;
    return isHarmlessUse(call) ? { message: `${what} is broken`, severity: 'note' } : `${what} is broken`;
  },
});
const hash = (what: string, ...names: readonly string[]) => checks(broken(what), ...names);
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
    return what === undefined || excused(call) ? undefined : `${what} is broken`;
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

const oldCrypt: Check = {
  rule: 'python-weak-hash',
  severity: 'warning',
  says: ({ positional, keywords }) =>
    /METHOD_(?:MD5|CRYPT|BLOWFISH_A)$/.test((positional[1] ?? keywords.get('salt'))?.value.name ?? '')
      ? 'the method of hashing is broken'
      : undefined,
};
const weakHashers = /\.(?:MD5|SHA1|UnsaltedMD5|UnsaltedSHA1|Crypt)PasswordHasher$|^(?:unsalted_)?(?:md5|sha1)$|^crypt$/;
const hasher: Check = {
  rule: 'python-weak-password-hash',
  severity: 'warning',
  says: ({ positional, keywords }) =>
    weakHashers.test(textOf((keywords.get('hasher') ?? positional[2])?.value) ?? '')
      ? 'passwords that are hashed this way can be guessed by the billion'
      : undefined,
};
const fewRounds: Check = {
  rule: 'python-weak-password-hash',
  severity: 'note',
  says: call => {
    const rounds = knownOf(
      (call.keywords.get('iterations') ?? call.keywords.get('count') ?? call.positional[3])?.value,
    );
    return typeof rounds === 'number' && rounds < 100_000
      ? `${rounds} rounds are too few to keep a password from being guessed`
      : undefined;
  },
};

/** Hashes, of passwords too. */
export const digestChecks: Entries = [
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
    'passlib.hash.ldap_md5.hash',
    'passlib.hash.apr_md5_crypt.hash',
  ),
  ...hash('DES', 'passlib.hash.des_crypt.hash', 'passlib.hash.bsdi_crypt.hash', 'passlib.hash.bigcrypt.hash'),
  ...hash(
    'what MySQL and Windows used',
    'passlib.hash.mysql323.hash',
    'passlib.hash.lmhash.hash',
    'passlib.hash.nthash.hash',
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
    'passlib.hash.hex_sha1.hash',
    'passlib.hash.ldap_sha1.hash',
  ),
  ...hash('MD4', 'Crypto.Hash.MD4.new', 'Crypto.Hash.MD4.MD4Hash', 'Crypto.Hash.MD2.new', 'Crypto.Hash.MD2.MD2Hash'),
  ...checks(named, 'hashlib.new'),
  ...checks(handed, 'hmac.new', 'hmac.HMAC', 'hmac.digest', 'hashlib.pbkdf2_hmac'),
  ...checks(oldCrypt, 'crypt.crypt', 'crypt.mksalt'),
  ...checks(hasher, 'django.contrib.auth.hashers.make_password'),
  ...checks(
    fewRounds,
    'hashlib.pbkdf2_hmac',
    'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC',
    'Crypto.Protocol.KDF.PBKDF2',
  ),
];
