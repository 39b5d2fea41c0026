import type { Confidence, SecretRule } from '../rule.ts';
/** What base64 of `user:password` is worth; `undefined` when it is none, or of words that stand for them. */
export declare function judgeBasic(encoded: string): Confidence | undefined;
/** Credentials in HTTP headers, in code, commands and logs. */
export declare const authorizationRules: readonly SecretRule[];
