import type { RuleEntry } from '../../flow/rule.ts';
/** Files and memory of this machine. */
export declare const systemRules: readonly RuleEntry[];
