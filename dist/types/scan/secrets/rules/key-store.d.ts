import type { SecretRule } from '../rule.ts';
/** Secrets in files that programs keep them in. */
export declare const keyStoreRules: readonly SecretRule[];
