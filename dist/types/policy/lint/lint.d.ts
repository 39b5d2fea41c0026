import { type Problem } from '../../errors.ts';
import type { CompiledPolicy } from '../compile.ts';
import { type Interpret } from '../examples.ts';
import type { LoadedPolicy } from '../load.ts';
import type { Knowledge } from './context.ts';
import { type Trial } from './proof.ts';
/** What it takes to look for mistakes in a policy. */
export interface LintInput {
    readonly loaded: LoadedPolicy;
    /** The file whose rules are looked at; the first one that was loaded if it is not said. */
    readonly file?: string;
    /** Absent when it does not compile: then examples are not looked at, and the rest may say why they do not hold. */
    readonly compiled?: CompiledPolicy;
    readonly interpret: Interpret;
    readonly knowledge: Knowledge;
}
/**
 * What looks like a mistake in a policy: warnings, in the order of the file. Only the file itself is looked
 * at; those that it extends count as what is already decided.
 */
export declare function lintPolicy(input: LintInput): Problem[];
/** Every example of every rule, as the whole policy decides it. */
export declare function exampleTrials(compiled: CompiledPolicy, interpret: Interpret): Trial[];
