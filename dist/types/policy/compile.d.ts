import { type Operation } from '../operation.ts';
import type { SourceText } from '../yaml-file.ts';
import { type Evaluation } from './evaluate.ts';
import { type Interpret } from './examples.ts';
import type { LoadedPolicy } from './load.ts';
import { type Policy } from './policy.ts';
import type { Scope } from './variables.ts';
export { type Evaluation, type ExceptionMatch, passesByAudit, type RuleMatch } from './evaluate.ts';
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
/** What a policy may name and cannot know by itself. */
export interface Known {
    /** Ids of the activities that there are; without them, what rules say of activities is not checked. */
    readonly activities?: readonly string[];
}
/** Compiles a policy and runs its examples. Throws one `InputError` with every problem, those of loading included. */
export declare function compilePolicy(loaded: LoadedPolicy, interpret: Interpret, known?: Known): CompiledPolicy;
/**
 * Compiles a merged policy whose examples have already been run, as a run hands it to its daemon. When all of it is
 * `known` to compile, expressions are read when they are first needed; one that is broken then throws.
 */
export declare function compileMerged(policy: Policy, known?: boolean): CompiledPolicy;
/** JSON with sorted keys and without `undefined`: equal values give equal bytes. */
export declare function canonicalJson(value: unknown): string;
