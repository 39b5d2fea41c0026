import type { RuleDescription } from '../../../finding.ts';
import { describeRule } from '../../flow/rule.ts';
import { accessRules } from './access.ts';
import { cryptoRules } from './crypto.ts';
import { injectionRules } from './injection.ts';
import { pageRules } from './page.ts';
import { systemRules } from './system.ts';

/**
 * What is looked for in JavaScript and TypeScript. To add one: write its entry in the file of its kind; if it is data
 * that must not reach a call, add the calls to `models/sinks/` and what makes the data harmless to
 * `models/sanitizers.ts`; if it is a call that is wrong by itself, add it to `checks/`. Then write `<rule>.js` among the
 * fixtures.
 */
export const javascriptRules: readonly RuleDescription[] = [
  ...injectionRules,
  ...pageRules,
  ...accessRules,
  ...cryptoRules,
  ...systemRules,
].map(describeRule);
