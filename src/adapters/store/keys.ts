import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';

/** Where keys of this host are kept: `$AGENT_BOUNCER_HOME`, or `agent-bouncer` in the user's configuration folder. */
export function configFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return (
    environment['AGENT_BOUNCER_HOME'] ??
    join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'agent-bouncer')
  );
}

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
  const secret = Buffer.from(
    kept(join(folder, 'fingerprint-key'), () => randomBytes(32).toString('hex')).trim(),
    'hex',
  );
  return {
    signing: given === undefined || given === '' ? hostKey(folder) : signingKey(given, '$AGENT_BOUNCER_SIGNING_KEY'),
    anchor: given === undefined || given === '' ? 'key-on-host' : 'key-from-operator',
    fingerprint: text => createHmac('sha256', secret).update(text).digest('hex').slice(0, 32),
  };
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
  } catch (error) {
    // The cause may quote the key.
    throw inputError(
      'KEY_INVALID',
      `\`${from}\` cannot be read as a key in PEM form`,
      error instanceof Error ? undefined : 'is the file whole?',
    );
  }
}

/** The content of a private file, made by the first process that needs it. */
function kept(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
export function knownKeys(environment: NodeJS.ProcessEnv = process.env): KeyObject[] {
  const folder = join(configFolder(environment), 'known-keys');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.pem'))
    .map(name => publicKey(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

/** A public key in PEM form; throws `InputError`. */
export function publicKey(pem: string, from: string): KeyObject {
  const key = parsed(() => createPublicKey(pem), from);
  if (key.asymmetricKeyType !== 'ed25519') throw inputError('KEY_INVALID', `\`${from}\` is not an Ed25519 public key`);
  return key;
}
