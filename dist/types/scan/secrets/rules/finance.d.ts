import type { SecretRule } from '../rule.ts';
/** Banks, tills and market data beyond the large payment services. */
export declare const financeRules: readonly SecretRule[];
