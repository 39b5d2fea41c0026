import type { SecretRule } from '../rule.ts';
/** Keys of the OpenAI API. */
export declare const openaiRules: readonly SecretRule[];
