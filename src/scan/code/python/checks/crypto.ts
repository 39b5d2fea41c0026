import type { Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';
import { mentions } from '../mention.ts';

const cipher = (what: string, ...names: readonly string[]) =>
  checks({ rule: 'python-weak-cipher', severity: 'warning', says: `${what} is broken` }, ...names);
const hazmat = 'cryptography.hazmat.primitives';

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
    return key === undefined || key === '' ? undefined : 'the key of a cipher is written in the code';
  },
};
const noKey: Check = {
  rule: 'python-weak-cipher',
  severity: 'warning',
  says: ({ positional, keywords }) =>
    textOf((keywords.get('key') ?? positional[0])?.value) === '' ? 'the key is empty' : undefined,
};
/** A curve that is handed over as a class. */
const smallCurve: Check = {
  ...shortCurve,
  says: ({ positional, keywords }) =>
    [positional[0], keywords.get('curve')].some(given =>
      /(?:^|\.)(?:SECP192R1|SECT163(?:K1|R2))$|^(?:NIST )?[Pp]-?192$|^prime192v1$|^secp192r1$/.test(
        textOf(given?.value) ?? given?.value.name ?? '',
      ),
    )
      ? 'a curve of fewer than 224 bits can be computed'
      : undefined,
};
const authentication = /hmac|poly1305/i;
const unauthenticated: Check = {
  rule: 'python-weak-cipher',
  severity: 'note',
  says: ({ name, positional, keywords, frame }) => {
    const algorithm = name.startsWith('Crypto') ? name : (positional[0]?.value.name ?? '');
    const mode = (keywords.get('mode') ?? positional[1])?.value.name ?? '';
    const isBare = /(?:MODE_|\.)(?:CBC|CTR|CFB|CFB8|OFB|OPENPGP)(?:\(\))?$/.test(mode);
    return isBare && /\bAES\b/.test(algorithm) && !mentions(frame.file, authentication)
      ? 'nothing tells whether what was encrypted has been changed'
      : undefined;
  },
};
const padding: Check = {
  rule: 'python-rsa-padding',
  severity: 'note',
  says: ({ name, positional, keywords }) =>
    name.startsWith('Crypto.') ||
    [...positional, ...keywords.values()].some(({ value }) => /padding\.PKCS1v15(?:\(\))?$/.test(value.name ?? ''))
      ? 'the padding gives away what was encrypted'
      : undefined,
};
/** Ciphers, modes and keys. */
export const cryptoChecks: Entries = [
  ...cipher('DES', 'pyDes.des', 'pyDes.triple_des'),
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
  ...checks(noKey, 'Crypto.Cipher.AES.new', `${hazmat}.ciphers.algorithms.AES`),
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
  ...checks(smallCurve, `${hazmat}.asymmetric.ec.generate_private_key`, 'Crypto.PublicKey.ECC.generate'),
  ...checks(unauthenticated, 'Crypto.Cipher.AES.new', `${hazmat}.ciphers.Cipher`),
  ...checks(padding, '.decrypt', '.encrypt', 'Crypto.Cipher.PKCS1_v1_5.new'),
];
