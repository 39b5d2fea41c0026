import type { SecretRule } from '../rule.ts';
/** Tokens of GitHub. An installation token has an old form with a checksum and one that carries a JWT. */
export declare const githubRules: readonly SecretRule[];
