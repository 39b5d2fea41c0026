import { type Operation } from '../operation.ts';
import type { SourceText } from '../yaml-file.ts';
import { type Interpret } from './examples.ts';
import type { LoadedPolicy } from './load.ts';
import { type Effect, type Policy, type Rule } from './policy.ts';
import type { Scope } from './variables.ts';
/** One rule that matched one operation of a call. */
export interface RuleMatch {
    readonly rule: Rule;
    /** Index into the operations of the call. */
    readonly operation: number;
}
/** What the rules say about a call; `open` when they leave an operation unsettled. */
export interface Evaluation {
    readonly effect: Effect | 'open';
    /** Every rule that matched, with the operation it matched. */
    readonly matches: readonly RuleMatch[];
    /** Indexes of the operations that no rule settled. */
    readonly open: readonly number[];
}
/** A policy with its variables filled in. Pure: the same operations always get the same answer. */
export interface BoundPolicy {
    readonly digest: string;
    evaluate(operations: readonly Operation[], tool: string): Evaluation;
}
export interface CompiledPolicy {
    readonly policy: Policy;
    /** SHA-256 of the merged policy as canonical JSON: the same rules have the same digest on every machine. */
    readonly digest: string;
    readonly files: readonly SourceText[];
    bind(scope: Scope): BoundPolicy;
}
/** Compiles a policy and runs its examples. Throws one `InputError` with every problem, those of loading included. */
export declare function compilePolicy(loaded: LoadedPolicy, interpret: Interpret): CompiledPolicy;
/** Compiles a merged policy whose examples have already been run, as a run hands it to its daemon. */
export declare function compileMerged(policy: Policy): CompiledPolicy;
/** JSON with sorted keys and without `undefined`: equal values give equal bytes. */
export declare function canonicalJson(value: unknown): string;
