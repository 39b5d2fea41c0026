import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { isObject } from '../json.ts';
import { sha256 } from './chain.ts';

/** A DSSE envelope (v1) around an in-toto statement (v1). */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

const payloadType = 'application/vnd.in-toto+json';
export const predicateType = 'urn:agent-bouncer:run:v1';

/** Pre-authentication encoding of DSSE: what is signed, so that type and payload cannot be confused. */
function encoded(type: string, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}

/** SHA-256 of the public key's DER form, as `ed25519:` and 32 hex digits. */
export function keyId(key: KeyObject): string {
  const der = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return `ed25519:${createHash('sha256').update(der).digest('hex').slice(0, 32)}`;
}

/** Signs the digest of a manifest, with a few facts anyone can read without the bundle. */
export function sealManifest(
  manifest: Uint8Array,
  predicate: Readonly<Record<string, unknown>>,
  key: KeyObject,
): Envelope {
  const subject = [{ name: 'manifest.json', digest: { sha256: sha256(manifest) } }];
  const body = Buffer.from(
    JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }),
  );
  return {
    payloadType,
    payload: body.toString('base64'),
    signatures: [{ keyid: keyId(key), sig: sign(null, encoded(payloadType, body), key).toString('base64') }],
  };
}

/** What is wrong with the seal on a manifest; empty when the key signed exactly this manifest. */
export function sealProblems(envelope: unknown, manifest: Uint8Array, key: KeyObject): string[] {
  if (!isEnvelope(envelope)) return ['the seal is not a DSSE envelope'];
  const body = Buffer.from(envelope.payload, 'base64');
  const signed =
    envelope.payloadType === payloadType &&
    envelope.signatures.some(({ sig }) => verify(null, encoded(payloadType, body), key, Buffer.from(sig, 'base64')));
  if (!signed) return [`the seal was not made with the key ${keyId(key)}, or was changed`];
  const digest = subjectDigest(body);
  return digest === sha256(manifest) ? [] : ['the manifest is not the one that was sealed'];
}

function subjectDigest(body: Buffer): unknown {
  try {
    const statement = JSON.parse(body.toString('utf8')) as { subject?: { digest?: { sha256?: unknown } }[] };
    return statement.subject?.[0]?.digest?.sha256;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value) || typeof value['payload'] !== 'string' || typeof value['payloadType'] !== 'string')
    return false;
  const signatures = value['signatures'];
  return Array.isArray(signatures) && signatures.every(entry => isObject(entry) && typeof entry['sig'] === 'string');
}
