import type { RuleDescription } from '../../../finding.ts';
import { describeRule } from '../../flow/rule.ts';
import { accessRules } from './access.ts';
import { codeRules } from './code.ts';
import { cryptoRules } from './crypto.ts';
import { injectionRules } from './injection.ts';
import { pageRules } from './page.ts';
import { settingRules } from './setting.ts';
import { systemRules } from './system.ts';
import { tokenRules } from './token.ts';

/**
 * What is looked for in JavaScript and TypeScript. To add one: write its entry in the file of its kind; if it is data
 * that must not reach a call, add the calls to `models/sinks/` and what makes the data harmless to
 * `models/sanitizers.ts`; if it is a call that is wrong by itself, add it to `checks/`. Then write `<rule>.js` among the
 * fixtures.
 */
export const javascriptRules: readonly RuleDescription[] = [
  ...codeRules,
  ...injectionRules,
  ...pageRules,
  ...accessRules,
  ...settingRules,
  ...tokenRules,
  ...cryptoRules,
  ...systemRules,
].map(describeRule);
