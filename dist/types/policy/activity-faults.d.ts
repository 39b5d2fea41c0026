import type { Problem } from '../errors.ts';
import type { LoadedPolicy } from './load.ts';
import type { Rule } from './policy.ts';
/** The activities that a rule names and that there are not. */
export declare function activityFaults(rule: Rule, known: readonly string[], placeOf: LoadedPolicy['placeOf']): Problem[];
