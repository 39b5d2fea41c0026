import type { RuleDescription } from '../../../finding.ts';
import { describeRule } from '../../flow/rule.ts';
import { accessRules } from './access.ts';
import { cryptoRules } from './crypto.ts';
import { dynamicRules } from './dynamic.ts';
import { injectionRules } from './injection.ts';
import { systemRules } from './system.ts';

/**
 * What is looked for in Python. To add one: write its entry in the file of its kind; if it is data that must not reach
 * a call, add the calls to `models/sinks/` and what makes the data harmless to `models/sanitizers.ts`; if it is a call
 * that is wrong by itself, add it to `checks/`. Then write `<rule>.py` among the fixtures.
 */
export const pythonRules: readonly RuleDescription[] = [
  ...injectionRules,
  ...dynamicRules,
  ...accessRules,
  ...cryptoRules,
  ...systemRules,
].map(describeRule);
