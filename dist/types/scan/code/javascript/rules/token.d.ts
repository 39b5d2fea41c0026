import type { RuleEntry } from '../../flow/rule.ts';
/** Tokens, and the secrets that sign in. */
export declare const tokenRules: readonly RuleEntry[];
