import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';
import { digest, hash } from './digest.ts';
import { lowered, memberOf, optionOf, optionsOf } from './options.ts';

const oldCipher =
  /^(?:des|des3|3des|desx|des-ede|rc2|rc4|arc4|bf|blowfish|cast|seed|idea)\b|^(?:des|rc2|rc4|bf|cast5?)-/;
const cipher: Check = {
  rule: 'javascript-weak-cipher',
  severity: 'warning',
  says: call => {
    const name = lowered(call.positional[0]?.value);
    if (oldCipher.test(name)) return `${name.toUpperCase()} is broken`;
    return /-ecb$/.test(name) ? 'ECB shows which blocks are equal' : undefined;
  },
};
const noVector: Check = {
  rule: 'javascript-cipher-without-vector',
  severity: 'warning',
  says: 'the key and the initialisation vector are made from a password with MD5, and are always the same',
};
const oldLibrary: Check = {
  rule: 'javascript-weak-cipher',
  severity: 'warning',
  says: call => `${call.name.split('.').at(-2) ?? call.name} is broken`,
};
const ecb: Check = {
  rule: 'javascript-weak-cipher',
  severity: 'warning',
  says: call =>
    /mode\.ECB$/.test(memberOf(call.positional[2]?.value, 'mode')?.name ?? '')
      ? 'ECB shows which blocks are equal'
      : undefined,
};

const isFixed = (call: Call, place: number) => {
  const value = call.positional[place]?.value;
  return textOf(value) !== undefined && textOf(value) !== '' && lowered(value) !== 'null';
};
const fixedIv: Check = {
  rule: 'javascript-fixed-initialisation-vector',
  severity: 'warning',
  says: call =>
    isFixed(call, 2) || call.positional[2]?.value.name === 'Buffer.alloc()'
      ? 'the initialisation vector is always the same'
      : undefined,
};
const fixedSalt: Check = {
  rule: 'javascript-fixed-salt',
  severity: 'warning',
  says: call => (isFixed(call, 1) ? 'the salt is always the same' : undefined),
};
const noTagLength: Check = {
  rule: 'javascript-cipher-without-tag-check',
  severity: 'note',
  says: call =>
    /-(?:gcm|ocb)$|-ccm$/.test(lowered(call.positional[0]?.value)) &&
    memberOf(call.positional[3]?.value, 'authTagLength') === undefined
      ? 'a tag of four bytes is accepted, which can be guessed'
      : undefined,
};
const fixedKey = (place: number, what: string): Check => ({
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: call => (isFixed(call, place) ? `${what} is written in the code` : undefined),
});

function shortKey(least: number, bitsOf: (call: Call) => unknown): Check {
  return {
    rule: 'javascript-short-key',
    severity: 'warning',
    says: call => {
      const bits = bitsOf(call);
      return typeof bits === 'number' && bits > 0 && bits < least
        ? `a key of ${bits} bits can be computed: at least ${least} are needed`
        : undefined;
    },
  };
}
const rounds = (place: number, least: number): Check => ({
  rule: 'javascript-weak-password-hash',
  severity: 'note',
  says: call => {
    const given = knownOf(call.positional[place]?.value);
    return typeof given === 'number' && given > 0 && given < least
      ? `${given} rounds are too few to keep a password from being guessed`
      : undefined;
  },
});
const argon: Check = {
  rule: 'javascript-weak-password-hash',
  severity: 'note',
  says: call => {
    const type = memberOf(optionsOf(call), 'type');
    return type === undefined || /argon2id$/.test(type.name ?? '') || knownOf(type) === 2
      ? undefined
      : 'only Argon2id keeps a password from being guessed and from being read out of the cache';
  },
};
const passwordDigest: Check = {
  rule: 'javascript-weak-password-hash',
  severity: 'warning',
  says: call =>
    /(?:^|\.)(?:\w*(?:password|passwd|pwd))$/i.test(
      call.frame.file.source.slice(call.positional[0]?.node.start ?? 0, call.positional[0]?.node.end ?? 0),
    ) && /^crypto\.createHash\(\)/.test(call.name)
      ? 'a digest that is fast to compute does not keep a password from being guessed'
      : undefined,
};
const predictable: Check = {
  rule: 'javascript-weak-random',
  severity: 'warning',
  says: 'what it gives can be predicted',
};
const oldTls = /^(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1|TLSv1\.1)(?:_\w*method)?$/;

/** Names of options that ask for an old version of TLS. */
export function isOldTls(value: unknown): boolean {
  return typeof value === 'string' && oldTls.test(value);
}

/** Bits as the first argument, or among the options as `bits` or `b`. */
const bitsGiven = ({ positional: [first] }: Call) =>
  knownOf(first?.value) ?? knownOf(memberOf(first?.value, 'bits')) ?? knownOf(memberOf(first?.value, 'b'));
const modulus = (call: Call) => optionOf(call, 'modulusLength');
const bcrypt = ['bcrypt', 'bcryptjs', 'bcrypt-nodejs'];
const cryptoJs = ['crypto-js', 'CryptoJS', 'crypto-js/core'];
const libraryDigests: readonly (readonly [string, string])[] = [
  ['MD5', 'MD5'],
  ['HmacMD5', 'MD5'],
  ['SHA1', 'SHA-1'],
  ['HmacSHA1', 'SHA-1'],
  ['RIPEMD160', 'RIPEMD-160'],
];

/** Hashes, ciphers, modes and keys. */
export const cryptoChecks: Entries = [
  ...checks(
    digest(0),
    'crypto.createHash',
    'crypto.createHmac',
    'crypto.subtle.digest',
    'crypto.createSign',
    'crypto.createVerify',
    'crypto.hash',
    'create-hash',
    'jssha',
    'jsSHA',
  ),
  ...checks(digest(4), 'crypto.pbkdf2', 'crypto.pbkdf2Sync'),
  ...hash(
    'MD5',
    'md5',
    'blueimp-md5',
    'md5-file',
    'md5.js',
    'ts-md5.Md5.hashStr',
    'ts-md5/dist/md5.Md5.hashStr',
    'js-md5',
    'js-md5.md5',
    'crypto-js/md5',
    'crypto-js/hmac-md5',
    'spark-md5.hash',
    'node-forge.md.md5.create',
    'forge.md.md5.create',
    'pure-md5.md5',
  ),
  ...hash(
    'SHA-1',
    'sha1',
    'js-sha1',
    'crypto-js/sha1',
    'crypto-js/hmac-sha1',
    'node-forge.md.sha1.create',
    'forge.md.sha1.create',
  ),
  ...cryptoJs.flatMap(name => libraryDigests.flatMap(([method, what]) => hash(what, `${name}.${method}`))),
  ...checks(cipher, 'forge.cipher.createCipher', 'node-forge.cipher.createCipher'),
  ...checks(cipher, 'crypto.createCipheriv', 'crypto.createDecipheriv', 'crypto.createCipher', 'crypto.createDecipher'),
  ...checks(noVector, 'crypto.createCipher', 'crypto.createDecipher'),
  ...cryptoJs.flatMap(name =>
    checks(
      oldLibrary,
      ...['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'Blowfish'].flatMap(old => [
        `${name}.${old}.encrypt`,
        `${name}.${old}.decrypt`,
      ]),
    ),
  ),
  ...cryptoJs.flatMap(name => checks(ecb, `${name}.AES.encrypt`, `${name}.AES.decrypt`)),
  ...cryptoJs.flatMap(name =>
    checks(
      fixedKey(1, 'the key of a cipher'),
      `${name}.AES.encrypt`,
      `${name}.AES.decrypt`,
      `${name}.HmacSHA256`,
      `${name}.HmacSHA512`,
    ),
  ),
  ...checks(fixedIv, 'crypto.createCipheriv'),
  ...checks(noTagLength, 'crypto.createDecipheriv'),
  ...checks(
    fixedKey(1, 'the key of a cipher'),
    'crypto.createCipheriv',
    'crypto.createDecipheriv',
    'crypto.createCipher',
    'crypto.createDecipher',
  ),
  ...checks(fixedKey(1, 'the key that signs'), 'crypto.createHmac'),
  ...checks(
    shortKey(2048, modulus),
    'crypto.generateKeyPair',
    'crypto.generateKeyPairSync',
    'crypto.subtle.generateKey',
  ),
  ...checks(
    shortKey(2048, bitsGiven),
    'crypto.createDiffieHellman',
    ...['forge', 'node-forge'].flatMap(name => [`${name}.rsa.generateKeyPair`, `${name}.pki.rsa.generateKeyPair`]),
    'ursa.generatePrivateKey',
    'node-rsa',
    'NodeRSA',
  ),
  ...checks(
    shortKey(2048, ({ positional: [type, bits] }) =>
      textOf(type?.value) === 'RSA' ? knownOf(bits?.value) : undefined,
    ),
    '.generate',
  ),
  ...checks(rounds(2, 100_000), 'crypto.pbkdf2', 'crypto.pbkdf2Sync', 'pbkdf2.pbkdf2', 'pbkdf2.pbkdf2Sync'),
  ...bcrypt.flatMap(name => [
    ...checks(rounds(1, 10), ...under(`${name}.`, 'hash', 'hashSync')),
    ...checks(rounds(0, 10), ...under(`${name}.`, 'genSalt', 'genSaltSync')),
  ]),
  ...checks(
    fixedSalt,
    ...under('crypto.', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'),
    'pbkdf2.pbkdf2',
    'pbkdf2.pbkdf2Sync',
  ),
  ...checks(argon, 'argon2.hash', '@node-rs/argon2.hash'),
  ...checks(passwordDigest, '.update'),
  ...checks(predictable, 'crypto.pseudoRandomBytes'),
];
