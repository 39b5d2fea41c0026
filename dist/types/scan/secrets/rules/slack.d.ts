import type { SecretRule } from '../rule.ts';
/** Tokens and incoming webhooks of Slack. */
export declare const slackRules: readonly SecretRule[];
