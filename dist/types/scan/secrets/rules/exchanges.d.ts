import type { SecretRule } from '../rule.ts';
/** Exchanges and explorers of crypto-currencies. */
export declare const exchangeRules: readonly SecretRule[];
