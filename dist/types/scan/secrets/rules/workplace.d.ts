import type { SecretRule } from '../rule.ts';
/** Where teams plan, write and keep files. */
export declare const workplaceRules: readonly SecretRule[];
