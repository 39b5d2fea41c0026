import type { SecretRule } from '../rule.ts';
/** Keys of monitoring services that carry a prefix of their vendor. */
export declare const monitoringRules: readonly SecretRule[];
