import type { SecretRule } from '../rule.ts';
/** Keys of Azure that say in themselves whose they are. */
export declare const azureMarkedRules: SecretRule[];
