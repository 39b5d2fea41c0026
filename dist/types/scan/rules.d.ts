import type { RuleDescription } from './finding.ts';
/** Every rule of every scanner, as reports, SARIF and documentation list them. */
export declare function rules(): readonly RuleDescription[];
