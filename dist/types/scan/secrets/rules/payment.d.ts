import type { SecretRule } from '../rule.ts';
/** Those who move money for others. */
export declare const paymentRules: readonly SecretRule[];
