import type { RuleDescription } from '../../finding.ts';
/**
 * What is looked for in Python. The most specific CWE comes first, for that is the one a reader takes.
 *
 * To add one: write its entry here. If it is data that must not reach a call, add the calls to `tables/sinks.ts` and
 * what makes the data harmless to `tables/sanitizers.ts`; a new kind of harm is a bit in `value.ts`. If it is a call
 * that is wrong by itself, add it to `tables/misuse.ts`. Then write `<rule>.py` among the fixtures: true flows, the
 * value overwritten by a constant, the sanitised twin, the sanitizer of another kind, look-alikes. Every line that
 * must be found says so; every other line must be silent.
 */
export declare const pythonRules: readonly RuleDescription[];
