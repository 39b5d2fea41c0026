import type { RuleEntry } from '../../flow/rule.ts';
/** How applications are set up: cookies, headers, other sites, what they tell. */
export declare const settingRules: readonly RuleEntry[];
