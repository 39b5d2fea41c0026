import type { RuleDescription } from '../../../finding.ts';
/**
 * What is looked for in Python. To add one: write its entry in the file of its kind; if it is data that must not reach
 * a call, add the calls to `models/sinks/` and what makes the data harmless to `models/sanitizers.ts`; if it is a call
 * that is wrong by itself, add it to `checks/`. Then write `<rule>.py` among the fixtures.
 */
export declare const pythonRules: readonly RuleDescription[];
