import type { SecretRule } from '../rule.ts';
/** Keys that are money, and keys of people: nobody can revoke them. */
export declare const walletRules: readonly SecretRule[];
