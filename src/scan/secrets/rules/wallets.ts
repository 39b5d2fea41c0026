import { base58Checksum, fromBase58 } from '../base58.ts';
import { bech32Checksum, bech32Sum } from '../bech32.ts';
import { family } from '../family.ts';
import { named } from '../named.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const privateKeyNames = ['private_key', 'privatekey', 'private key', 'private-key', 'priv_key', 'privkey'];
const help = 'move what it opens to a new key at once; a key that was seen cannot be taken back';

function judgeBech32(text: string): Confidence {
  return bech32Checksum(text) ? 'high' : 'low';
}

function judgeBase58(text: string): Confidence | undefined {
  return base58Checksum(text) ? 'high' : undefined;
}

function bech32(prefix: string, length: number): string {
  const data = sample(bech32Letters, length - 6);
  return `${prefix}1${data}${bech32Sum(prefix, data)}`;
}

const counts = new Set([12, 15, 18, 21, 24]);
/** Frequent in prose, and in no word list of a wallet. */
const prose = new Set('the and for are was were not but which has been its our your from into'.split(' '));

/** A sentence has words that no list holds; a made-up phrase says one word over and over. */
function judgeMnemonic(phrase: string): Confidence | undefined {
  const words = phrase.split(/[ ,]+/);
  const told = words.some(word => prose.has(word));
  return counts.has(words.length) && !told && new Set(words).size >= 10 ? 'medium' : undefined;
}

const phrase = 'legal winner thank year wave sausage worth useful dawn copper tiger mango';

/** Keys that are money, and keys of people: nobody can revoke them. */
export const walletRules: readonly SecretRule[] = [
  family({
    id: 'age-identity',
    title: 'an age identity',
    publishedAt: 'https://github.com/C2SP/C2SP/blob/main/age.md',
    help: 'make another with `age-keygen`, and encrypt anew what it opened',
    keywords: ['age-secret-key-1'],
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/i,
    judge: judgeBech32,
    secrets: () => [
      [bech32('age-secret-key-', 58).toUpperCase(), 'high'],
      [`AGE-SECRET-KEY-1${sample(bech32Letters, 58).toUpperCase()}`, 'low'],
    ],
  }),
  family({
    id: 'nostr-secret-key',
    title: 'a Nostr secret key',
    publishedAt: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
    help,
    keywords: ['nsec1'],
    pattern: /nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}/,
    judge: judgeBech32,
    secrets: () => [[bech32('nsec', 58), 'high']],
  }),
  family({
    id: 'cardano-signing-key',
    title: 'a Cardano signing key',
    publishedAt: 'https://cips.cardano.org/cip/CIP-0005',
    help,
    keywords: ['ed25519_sk1', 'ed25519e_sk1', 'addr_sk1', 'root_sk1', 'root_xsk1', 'stake_sk1'],
    pattern: /(?:ed25519e?_sk|addr_sk|root_x?sk|stake_sk)1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58,170}/,
    judge: judgeBech32,
    secrets: () => [[bech32('ed25519_sk', 58), 'high']],
  }),
  family({
    id: 'bip32-private-key',
    title: 'an extended private key of a wallet',
    publishedAt: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    help,
    keywords: ['xprv', 'tprv', 'yprv', 'zprv'],
    pattern: /[xtyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
    judge: text => judgeBase58(text) ?? 'low',
    secrets: () => [
      [
        `${'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvv'}NKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi`,
        'high',
      ],
    ],
  }),
  named({
    id: 'bitcoin-private-key',
    title: 'a Bitcoin private key',
    publishedAt: 'https://en.bitcoin.it/wiki/Wallet_import_format',
    help,
    names: [...privateKeyNames, 'bitcoin', 'wif', 'btc_key', 'dumpprivkey', 'importprivkey'],
    value: /[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}/,
    judge: judgeBase58,
    secrets: () => [[`${'5HueCGU8rMjxEXxiPuD5BDku4Mk'}FqeZyd4dZ1jvhTVqvbTLvyTJ`, 'high']],
  }),
  named({
    id: 'ethereum-private-key',
    title: 'an Ethereum private key',
    publishedAt: 'https://ethereum.org/en/developers/docs/accounts/',
    help,
    names: [...privateKeyNames, 'eth_key', 'ethereum_key', 'deployer_key', 'wallet_key', 'signer_key', 'owner_key'],
    value: /(?:0x)?[a-f0-9]{64}/i,
    secrets: () => [`0x${sample(alphabets.hex, 64)}`, sample(alphabets.hex, 64)],
  }),
  named({
    id: 'solana-private-key',
    title: 'a Solana private key',
    publishedAt: 'https://solana.com/docs/core/accounts',
    help,
    names: [...privateKeyNames, 'solana', 'secret_key', 'secretkey', 'phantom', 'keypair'],
    value: /[1-9A-HJ-NP-Za-km-z]{86,88}/,
    judge: value => (fromBase58(value)?.length === 64 ? 'medium' : undefined),
    secrets: () => [`3${sample(base58, 87)}`],
  }),
  named({
    id: 'wallet-mnemonic',
    title: 'the recovery phrase of a wallet',
    publishedAt: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    help,
    names: [
      'mnemonic',
      'seed_phrase',
      'seedphrase',
      'seed phrase',
      'recovery phrase',
      'recovery_phrase',
      'secret phrase',
    ],
    value: /[a-z]{3,8}(?:[ ,]{1,2}[a-z]{3,8}){11,23}/,
    judge: judgeMnemonic,
    secrets: () => [phrase],
    lookAlikes: () => [
      'mnemonic = "test test test test test test test test test test test junk"',
      'mnemonic: the words that are read aloud when you come back and want your money from it',
    ],
  }),
];
