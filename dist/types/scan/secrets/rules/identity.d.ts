import type { SecretRule } from '../rule.ts';
/** Who signs people in, and tells them from machines. */
export declare const identityRules: readonly SecretRule[];
