import type { SecretRule } from '../rule.ts';
/** Keys of AI services that are known by the name beside them. */
export declare const aiNamedRules: readonly SecretRule[];
