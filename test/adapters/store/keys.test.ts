import { execFileSync, spawn } from 'node:child_process';
import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownKeys, openKeys, publicKey } from '../../../src/adapters/store/keys.ts';
import { keyId } from '../../../src/audit/dsse.ts';
import { InputError, messageOf } from '../../../src/errors.ts';
import { problemsOf } from '../../problems.ts';
import { scratch } from '../../scratch.ts';

const pem = (key: KeyObject, type: 'pkcs8' | 'spki' = 'pkcs8') => String(key.export({ type, format: 'pem' }));
const ed25519 = generateKeyPairSync('ed25519');
const others = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey,
  'NIST P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  X25519: generateKeyPairSync('x25519').privateKey,
};
const at = (folder: string, more: NodeJS.ProcessEnv = {}) => ({ AGENT_BOUNCER_HOME: folder, ...more });
const mode = (path: string) => statSync(path).mode & 0o777;

describe('openKeys', () => {
  it('makes the keys of this host once, for their owner alone', () => {
    const folder = join(scratch(), 'deep', 'keys');
    const first = openKeys(at(folder));
    const second = openKeys(at(folder));
    expect(first.anchor).toBe('key-on-host');
    expect(keyId(first.signing)).toBe(keyId(second.signing));
    expect(first.fingerprint('x')).toBe(second.fingerprint('x'));
    expect(first.fingerprint('x')).toMatch(/^[0-9a-f]{32}$/);
    expect(knownKeys(at(folder)).map(keyId)).toEqual([keyId(first.signing)]);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
      'fingerprint-key',
      'known-keys',
      'known-keys/this-host.pem',
      'signing-key.pem',
    ]);
    expect(['', 'fingerprint-key', 'signing-key.pem', 'known-keys'].map(name => mode(join(folder, name)))).toEqual([
      0o700, 0o600, 0o600, 0o700,
    ]);
  });

  it('fingerprints with HMAC-SHA-256 under its key', () => {
    const folder = scratch();
    const { fingerprint } = openKeys(at(folder));
    const secret = Buffer.from(readFileSync(join(folder, 'fingerprint-key'), 'utf8'), 'hex');
    expect(fingerprint('x')).toBe(createHmac('sha256', secret).update('x').digest('hex').slice(0, 32));
  });

  it('gives the same keys to all who ask first at once', async () => {
    const folder = join(scratch(), 'keys');
    const script = `
      import { openKeys } from ${JSON.stringify(join(import.meta.dirname, '../../../src/adapters/store/keys.ts'))};
      import { keyId } from ${JSON.stringify(join(import.meta.dirname, '../../../src/audit/dsse.ts'))};
      const keys = openKeys();
      console.log(keyId(keys.signing), keys.fingerprint('x'));`;
    const ask = () =>
      new Promise<string>(resolve => {
        const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
          env: { PATH: process.env['PATH'], AGENT_BOUNCER_HOME: folder },
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
        });
        child.once('close', () => resolve(said));
      });
    const said = await Promise.all(Array.from({ length: 16 }, ask));
    const { signing, fingerprint } = openKeys(at(folder));
    expect(new Set(said)).toEqual(new Set([`${keyId(signing)} ${fingerprint('x')}\n`]));
    expect(readdirSync(folder).toSorted()).toEqual(['fingerprint-key', 'known-keys', 'signing-key.pem']);
  });

  it("takes the operator's key for signing, and leaves none of it on the host", () => {
    const folder = scratch();
    const keys = openKeys(at(folder, { AGENT_BOUNCER_SIGNING_KEY: pem(ed25519.privateKey) }));
    expect([keys.anchor, keyId(keys.signing)]).toEqual(['key-from-operator', keyId(ed25519.publicKey)]);
    expect(readdirSync(folder)).toEqual(['fingerprint-key']);
    expect(openKeys(at(folder, { AGENT_BOUNCER_SIGNING_KEY: '' })).anchor).toBe('key-on-host');
  });

  const secretPart = (text: string) => text.split('\n').find(line => line.length > 40) ?? text;
  const bad: readonly (readonly [string, string])[] = [
    ...Object.entries(others).map(([name, key]) => [name, pem(key)] as const),
    ['a public key', pem(ed25519.publicKey, 'spki')],
    ['a cut key', pem(ed25519.privateKey).slice(0, 80)],
    ['a key without its last line', pem(ed25519.privateKey).split('\n').slice(0, 2).join('\n')],
    ['a password', 'correct horse battery staple, which is long enough to be recognised'],
  ];
  it.each(bad)('refuses %s as a signing key, and does not quote it', (_name, text) => {
    const folder = scratch();
    const environment = at(folder, { AGENT_BOUNCER_SIGNING_KEY: text });
    const problems = problemsOf(() => openKeys(environment));
    expect(problems).toEqual([expect.stringMatching(/^KEY_INVALID `\$AGENT_BOUNCER_SIGNING_KEY` /)]);
    try {
      openKeys(environment);
    } catch (error) {
      const all = JSON.stringify([error, messageOf(error), (error as InputError).cause, (error as InputError).stack]);
      expect(all).not.toContain(secretPart(text));
    }
  });

  it.each(['', 'short', 'zz'.repeat(32), `${'ab'.repeat(32)} ab`])(
    'refuses a fingerprint key that is %j instead of making digests that anybody can guess',
    text => {
      const folder = scratch();
      writeFileSync(join(folder, 'fingerprint-key'), text);
      const problems = problemsOf(() => openKeys(at(folder)));
      expect(problems).toEqual([
        `KEY_INVALID \`${join(folder, 'fingerprint-key')}\` is not a key of 32 bytes in hexadecimal`,
      ]);
    },
  );

  it.each(['fingerprint-key', 'signing-key.pem'])('says that %s is a folder', name => {
    const folder = scratch();
    mkdirSync(join(folder, name));
    expect(problemsOf(() => openKeys(at(folder)))).toEqual([`FILE_UNREADABLE \`${join(folder, name)}\` is not a file`]);
  });

  it('does not wait for a key in a pipe', () => {
    const folder = scratch();
    execFileSync('mkfifo', [join(folder, 'fingerprint-key')]);
    expect(problemsOf(() => openKeys(at(folder)))).toHaveLength(1);
  });

  it('keeps its keys in the configuration folder of the user, never in the folder where a command was started', () => {
    const folder = scratch();
    const paths = [
      { AGENT_BOUNCER_HOME: '', XDG_CONFIG_HOME: folder },
      { AGENT_BOUNCER_HOME: 'relative', XDG_CONFIG_HOME: folder },
      { XDG_CONFIG_HOME: folder },
    ];
    const ids = paths.map(environment => keyId(openKeys(environment).signing));
    expect(new Set(ids).size).toBe(1);
    expect(readdirSync(join(folder, 'agent-bouncer'))).toContain('signing-key.pem');
  });
});

describe('knownKeys', () => {
  it('knows nothing where there is no folder', () => {
    expect(knownKeys(at(scratch()))).toEqual([]);
  });

  it('reads what an operator put there, and names the file that is no key', () => {
    const folder = scratch();
    const known = join(folder, 'known-keys');
    mkdirSync(known);
    writeFileSync(join(known, 'ci.pem'), pem(ed25519.publicKey, 'spki'));
    writeFileSync(join(known, 'notes.txt'), 'not a key');
    expect(knownKeys(at(folder)).map(keyId)).toEqual([keyId(ed25519.publicKey)]);
    writeFileSync(join(known, 'rsa.pem'), pem(createPublicKey(others.RSA), 'spki'));
    expect(problemsOf(() => knownKeys(at(folder)))).toEqual([
      `KEY_INVALID \`${join(known, 'rsa.pem')}\` is not an Ed25519 public key`,
    ]);
  });
});

describe('publicKey', () => {
  it('takes a private key for its public half', () => {
    expect(keyId(publicKey(pem(ed25519.privateKey), 'x'))).toBe(keyId(ed25519.publicKey));
  });
  it.each(['', 'x', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])('refuses %j', text => {
    expect(problemsOf(() => publicKey(text, 'k.pem'))).toEqual([
      'KEY_INVALID `k.pem` cannot be read as a key in PEM form',
    ]);
  });
  it('throws nothing but input errors', () => {
    expect(() => publicKey('x', 'k.pem')).toThrow(InputError);
  });
});
