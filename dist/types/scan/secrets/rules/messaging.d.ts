import type { SecretRule } from '../rule.ts';
/** Telephony, text messages, notifications and support desks. */
export declare const messagingRules: readonly SecretRule[];
