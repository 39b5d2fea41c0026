import type { SecretRule } from '../rule.ts';
/** Bots and apps of chat services, known by their shape or by the name beside them. */
export declare const chatRules: readonly SecretRule[];
