import type { SecretRule } from '../rule.ts';
/** JSON Web Tokens: decoded, not only matched. One without a signature still opens a careless door. */
export declare const jwtRules: readonly SecretRule[];
