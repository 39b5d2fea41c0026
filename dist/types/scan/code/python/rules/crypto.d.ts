import type { RuleEntry } from '../../flow/rule.ts';
/** Secrets, and what is to keep them. */
export declare const cryptoRules: readonly RuleEntry[];
