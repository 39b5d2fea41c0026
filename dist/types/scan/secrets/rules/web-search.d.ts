import type { SecretRule } from '../rule.ts';
/** Search engines and readers of web pages for programs. */
export declare const webSearchRules: readonly SecretRule[];
