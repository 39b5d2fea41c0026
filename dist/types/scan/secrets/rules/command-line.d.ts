import type { SecretRule } from '../rule.ts';
/** Passwords among the arguments of programs, and in statements that set one. */
export declare const commandLineRules: readonly SecretRule[];
