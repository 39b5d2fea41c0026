import type { SecretRule } from '../rule.ts';
/** Keys of AI services that carry a prefix of their vendor. */
export declare const aiRules: readonly SecretRule[];
