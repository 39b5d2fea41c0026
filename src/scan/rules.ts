import { codeRuleDescriptions } from './code/scanner.ts';
import { suppressionRules } from './code/suppression/rules.ts';
import type { RuleDescription } from './finding.ts';
import { secretRuleDescriptions } from './secrets/rules.ts';

/** Every rule of every scanner, as reports, SARIF and documentation list them. */
export function rules(): readonly RuleDescription[] {
  return [...secretRuleDescriptions, ...codeRuleDescriptions, ...suppressionRules];
}
