import type { RuleEntry } from '../../flow/rule.ts';
/** Data of somebody else that becomes part of what is run or asked. */
export declare const injectionRules: readonly RuleEntry[];
