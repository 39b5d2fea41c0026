import type { SecretRule } from '../rule.ts';
/** Hashes of passwords, as account files and databases hold them. */
export declare const passwordHashRules: readonly SecretRule[];
