import { type Place } from '../errors.ts';
import { type SourceText } from '../yaml-file.ts';
import { type Policy } from './policy.ts';
/** Finds what `extends: NAME` means for a file; throws `InputError` when there is no such pack or file. */
export type ResolveExtends = (reference: string, from: SourceText) => SourceText;
/** A policy after `extends` was resolved, and where each of its rules is written. */
export interface LoadedPolicy {
    readonly policy: Policy;
    readonly files: readonly SourceText[];
    /** The place of a rule, or of one of its parts. */
    placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}
/** Reads a policy and everything that it extends. Throws one `InputError` with every problem of every file. */
export declare function loadPolicy(source: SourceText, resolve: ResolveExtends): LoadedPolicy;
