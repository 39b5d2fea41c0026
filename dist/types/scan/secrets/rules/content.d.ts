import type { SecretRule } from '../rule.ts';
/** Content systems, site builders and search. */
export declare const contentRules: readonly SecretRule[];
