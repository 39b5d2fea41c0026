import type { Operation } from '../../operation.ts';
import type { CompiledPolicy, Evaluation } from '../compile.ts';
import type { Effect } from '../policy.ts';
import { type Trial } from './proof.ts';
/** What became of one rule in a set of calls. */
export interface RuleCoverage {
    readonly rule: string;
    readonly effect: Effect;
    /** Examples of the policy, its own and those of other rules, that it matches. */
    readonly examples: number;
    /** Of these, how many would be decided otherwise without it. */
    readonly proving: number;
    /** Calls of the log that it matches; absent without a log. */
    readonly calls?: number;
    /** Of these, how many would be decided otherwise without it. */
    readonly deciding?: number;
}
/** A call that was looked at with the whole policy. */
export interface Looked {
    readonly operations: readonly Operation[];
    readonly evaluation: Evaluation;
}
/** Which rules the examples, and the calls of a log if there is one, exercise. */
export declare function coverage({ policy }: CompiledPolicy, trials: readonly Trial[], log?: readonly Looked[]): readonly RuleCoverage[];
