import type { SecretRule } from '../rule.ts';
/** Addresses that hold their own secret. */
export declare const webhookRules: readonly SecretRule[];
