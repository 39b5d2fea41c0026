import type { RuleEntry } from '../../flow/rule.ts';
/** Files, machines, sessions and who may reach them. */
export declare const accessRules: readonly RuleEntry[];
