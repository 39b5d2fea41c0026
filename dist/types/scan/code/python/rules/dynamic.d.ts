import type { RuleEntry } from '../../flow/rule.ts';
/** What is decided while the program runs: code, names, formats, settings and formulas. */
export declare const dynamicRules: readonly RuleEntry[];
