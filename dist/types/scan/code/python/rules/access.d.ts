import type { RuleEntry } from '../../flow/rule.ts';
/** Places that data of somebody else must not choose, and doors that are left open. */
export declare const accessRules: readonly RuleEntry[];
