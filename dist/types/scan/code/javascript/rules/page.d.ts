import type { RuleEntry } from '../../flow/rule.ts';
/** What pages show, and what they may do. */
export declare const pageRules: readonly RuleEntry[];
