import type { RuleEntry } from '../../flow/rule.ts';
/** Formats, files, machines and settings. */
export declare const systemRules: readonly RuleEntry[];
