import type { SecretRule } from '../rule.ts';
/** Tokens and incoming web hooks of Slack. */
export declare const slackRules: readonly SecretRule[];
