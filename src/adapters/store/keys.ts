import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputError } from '../../errors.ts';
import { readText } from '../files.ts';
import { configFolder } from '../folders.ts';

/** What a run signs and masks with. */
export interface Keys {
  readonly signing: KeyObject;
  /** Whether the operator gave the signing key, or this host made it for itself. */
  readonly anchor: 'key-on-host' | 'key-from-operator';
  /** HMAC-SHA-256 of a text, shortened to 128 bits, as hex. */
  readonly fingerprint: (text: string) => string;
}

/**
 * The keys of this host, made on first use. `$AGENT_BOUNCER_SIGNING_KEY` (PEM) replaces the signing key. Throws
 * `InputError` when a key is there but cannot be used.
 */
export function openKeys(environment: NodeJS.ProcessEnv = process.env): Keys {
  const folder = configFolder(environment);
  const given = environment['AGENT_BOUNCER_SIGNING_KEY'];
  const secret = fingerprintKey(join(folder, 'fingerprint-key'));
  return {
    signing: given === undefined || given === '' ? hostKey(folder) : signingKey(given, '$AGENT_BOUNCER_SIGNING_KEY'),
    anchor: given === undefined || given === '' ? 'key-on-host' : 'key-from-operator',
    fingerprint: text => createHmac('sha256', secret).update(text).digest('hex').slice(0, 32),
  };
}

/** A key that is cut or empty would make digests that anybody can guess. */
function fingerprintKey(file: string): Buffer {
  const hex = kept(file, () => randomBytes(32).toString('hex')).trim();
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw inputError('KEY_INVALID', `\`${file}\` is not a key of 32 bytes in hexadecimal`, 'is the file whole?');
  return Buffer.from(hex, 'hex');
}

function hostKey(folder: string): KeyObject {
  const file = join(folder, 'signing-key.pem');
  const key = signingKey(kept(file, newKey), file);
  kept(join(folder, 'known-keys', 'this-host.pem'), () =>
    String(createPublicKey(key).export({ type: 'spki', format: 'pem' })),
  );
  return key;
}

const newKey = () => String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

function signingKey(pem: string, from: string): KeyObject {
  const key = parsed(() => createPrivateKey(pem), from);
  if (key.asymmetricKeyType !== 'ed25519')
    throw inputError(
      'KEY_INVALID',
      `\`${from}\` is not an Ed25519 private key`,
      'make one with `openssl genpkey -algorithm ed25519`',
    );
  return key;
}

function parsed(make: () => KeyObject, from: string): KeyObject {
  try {
    return make();
  } catch {
    // Without the cause, which may quote the key.
    throw inputError('KEY_INVALID', `\`${from}\` cannot be read as a key in PEM form`, 'is the file whole?');
  }
}

/** No key is longer. */
const maxKeyBytes = 64 * 1024;

/** The content of a private file, made by the first process that needs it. It appears whole, or not at all. */
function kept(file: string, make: () => string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(draft, make(), { mode: 0o600, flag: 'wx', flush: true });
      linkSync(draft, file);
    } catch (error) {
      // Another process was first: its key counts.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readText(file, maxKeyBytes).text;
}

/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
export function knownKeys(environment: NodeJS.ProcessEnv = process.env): KeyObject[] {
  const folder = join(configFolder(environment), 'known-keys');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.pem'))
    .map(name => publicKey(readText(join(folder, name), maxKeyBytes).text, join(folder, name)));
}

/** A public key in PEM form; throws `InputError`. */
export function publicKey(pem: string, from: string): KeyObject {
  const key = parsed(() => createPublicKey(pem), from);
  if (key.asymmetricKeyType !== 'ed25519') throw inputError('KEY_INVALID', `\`${from}\` is not an Ed25519 public key`);
  return key;
}
