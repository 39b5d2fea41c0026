import { type Place, type Problem } from '../errors.ts';
import { type SourceText, type YamlFile } from '../yaml-file.ts';
import { type Policy } from './policy.ts';
import { type Tier } from './policy-file.ts';
/** Finds what `extends: NAME` means for a file; throws `InputError` when there is no such pack or file. */
export type ResolveExtends = (reference: string, from: SourceText) => SourceText;
/** A policy after `extends` was resolved, and where each of its rules is written. */
export interface LoadedPolicy {
    readonly policy: Policy;
    readonly files: readonly SourceText[];
    /** A file as it was parsed; nothing when it is none of these. */
    yamlOf(file: string): YamlFile | undefined;
    /** What is wrong with it although the rest can be looked at; compiling throws these with its own. */
    readonly problems: readonly Problem[];
    /** The place of a rule, or of one of its parts. */
    placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
    /** The place of an exception of the merged policy, or of one of its parts. */
    exceptionPlace(index: number, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}
/** The policy of a tier: the one file that speaks for it. */
export interface TierSource {
    readonly tier: Tier;
    readonly source: SourceText;
}
/**
 * Reads a policy and everything that it extends. Throws one `InputError` with every problem of every file when what is
 * left would only give follow-up errors; otherwise the problems are in the answer, and the rules that have one are not.
 */
export declare function loadPolicy(source: SourceText, resolve: ResolveExtends): LoadedPolicy;
/** Reads the policies of several tiers as one, as `loadPolicy` does; in whatever order they are given. */
export declare function loadTiers(given: readonly TierSource[], resolve: ResolveExtends): LoadedPolicy;
