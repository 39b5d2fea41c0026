import type { SecretRule } from '../rule.ts';
/** Private keys in PEM (RFC 7468), OpenSSH, and OpenPGP armour (RFC 9580), whole or cut short, escaped or not. */
export declare const privateKeyRules: readonly SecretRule[];
