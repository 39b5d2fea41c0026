import type { RuleDescription } from '../../finding.ts';
import type { PatternLanguage } from './language.ts';
/**
 * The languages that are looked at by simple rules; the first that recognises a file takes it. To add a rule: write its
 * entry among the rules of its language, and `<rule>.*` among the fixtures.
 */
export declare const infraLanguages: readonly PatternLanguage[];
/** What reports say about each of their rules. */
export declare const infraRules: readonly RuleDescription[];
