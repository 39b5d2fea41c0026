import type { SecretRule } from '../rule.ts';
/** The members of JSON Web Keys that are not for everybody. */
export declare const jwkRules: readonly SecretRule[];
