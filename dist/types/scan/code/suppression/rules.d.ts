import type { RuleDescription } from '../../finding.ts';
/** What reports say about comments that suppress findings and may not. */
export declare const suppressionRules: readonly RuleDescription[];
