import { type Operation } from '../operation.ts';
import { type Evaluation, type RuleMatch } from '../policy/evaluate.ts';
import type { Rule } from '../policy/policy.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Decision } from './decision.ts';
import type { Adjudicator, Human } from './judge.ts';
import { type SecretRuling } from './secrets.ts';
/** What the door decides, without what the door adds. */
export type Settled = Pick<Decision, 'effect' | 'layer' | 'outcome' | 'reason'> & Partial<Pick<Decision, 'rule' | 'instead' | 'verdict' | 'approver' | 'audited' | 'excepted'>>;
/** Who is asked when the rules are silent, and what the call was part of. */
export interface Judges {
    readonly adjudicator?: Adjudicator;
    readonly human?: Human;
    readonly workspace: string;
    readonly task: string;
}
/** Layer 1 alone: the rules' answer, or nothing when a judge has to be asked. */
export declare function settleByRules(evaluation: Evaluation, operations: readonly Operation[]): Settled | undefined;
/** The rule that a person should be told of: a floor rule before others. */
export declare function strictest(matches: readonly RuleMatch[], effect: Rule['effect']): Rule | undefined;
/**
 * Layers 1, 2 and 3 in order, after what the policy says of secrets in the call. Rejects only if a judge does, which none
 * may.
 */
export declare function decide(call: ToolCall, operations: readonly Operation[], evaluation: Evaluation, judges: Judges, secret?: SecretRuling): Promise<Settled>;
/** A secret that would go where the policy denies it. */
export declare function secretFound(secret: SecretRuling): Settled;
