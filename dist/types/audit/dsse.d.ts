import { type KeyObject } from 'node:crypto';
/** A DSSE envelope (v1) around an in-toto statement (v1). */
export interface Envelope {
    readonly payloadType: string;
    readonly payload: string;
    readonly signatures: readonly {
        readonly keyid: string;
        readonly sig: string;
    }[];
}
export declare const predicateType = "urn:agent-bouncer:run:v1";
/** SHA-256 of the public key's DER form, as `ed25519:` and 32 hex digits. */
export declare function keyId(key: KeyObject): string;
/** Signs the digest of a manifest, with a few facts anyone can read without the bundle. */
export declare function sealManifest(manifest: Uint8Array, predicate: Readonly<Record<string, unknown>>, key: KeyObject): Envelope;
/** What is wrong with the seal on a manifest; empty when the key signed exactly this manifest. */
export declare function sealProblems(envelope: unknown, manifest: Uint8Array, key: KeyObject): string[];
