import type { RuleDescription } from '../../../finding.ts';
/**
 * What is looked for in JavaScript and TypeScript. To add one: write its entry in the file of its kind; if it is data
 * that must not reach a call, add the calls to `models/sinks/` and what makes the data harmless to
 * `models/sanitizers.ts`; if it is a call that is wrong by itself, add it to `checks/`. Then write `<rule>.js` among the
 * fixtures.
 */
export declare const javascriptRules: readonly RuleDescription[];
