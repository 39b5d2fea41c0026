import type { RuleEntry } from '../../flow/rule.ts';
/** Programs, code, modules and templates that somebody else chooses. */
export declare const codeRules: readonly RuleEntry[];
