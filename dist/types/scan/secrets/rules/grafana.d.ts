import type { SecretRule } from '../rule.ts';
/** Keys and tokens of Grafana. */
export declare const grafanaRules: readonly SecretRule[];
