import type { SecretRule } from '../rule.ts';
/** Customers and numbers: sales systems, analytics, reports. */
export declare const analyticsRules: readonly SecretRule[];
