import type { SecretRule } from '../rule.ts';
/** Keys and session tokens of the Anthropic API. */
export declare const anthropicRules: readonly SecretRule[];
