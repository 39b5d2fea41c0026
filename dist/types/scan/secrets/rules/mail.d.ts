import type { SecretRule } from '../rule.ts';
/** Services that send mail. */
export declare const mailRules: readonly SecretRule[];
