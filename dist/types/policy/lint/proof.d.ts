import type { Operation } from '../../operation.ts';
import type { Evaluation } from '../compile.ts';
import type { ExampleCall, Rule } from '../policy.ts';
import type { Finding, LintContext } from './context.ts';
/** What one example of a rule became. */
export interface Trial {
    readonly rule: Rule;
    readonly list: 'match' | 'no_match';
    readonly index: number;
    readonly example: ExampleCall;
    readonly operations: readonly Operation[];
    readonly evaluation: Evaluation;
}
/** Rules that their own examples do not prove, and examples that another rule decides. */
export declare function proof({ own }: LintContext, trials: readonly Trial[]): Finding[];
/** True when the call would be decided otherwise without the rule. */
export declare function decides(rule: Rule, { evaluation, operations }: Pick<Trial, 'evaluation' | 'operations'>): boolean;
