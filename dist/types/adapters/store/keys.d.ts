import { type KeyObject } from 'node:crypto';
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
export declare function openKeys(environment?: NodeJS.ProcessEnv): Keys;
/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
export declare function knownKeys(environment?: NodeJS.ProcessEnv): KeyObject[];
/** A public key in PEM form; throws `InputError`. */
export declare function publicKey(pem: string, from: string): KeyObject;
