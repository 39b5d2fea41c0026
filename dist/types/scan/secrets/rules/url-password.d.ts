import type { SecretRule } from '../rule.ts';
/** Passwords in URLs of every scheme. */
export declare const urlPasswordRules: readonly SecretRule[];
