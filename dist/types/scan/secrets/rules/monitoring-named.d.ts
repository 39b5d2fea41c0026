import type { SecretRule } from '../rule.ts';
/** Keys of monitoring services that are known by the name beside them. */
export declare const monitoringNamedRules: readonly SecretRule[];
