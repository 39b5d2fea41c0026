import type { Place, Problem } from '../errors.ts';
import { type Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
interface Merged {
    readonly policy: Policy;
    readonly problems: readonly Problem[];
    placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
    exceptionPlace(index: number, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}
/**
 * Lays policies over one another, the base first. Later files may add rules and tighten settings; they may replace a
 * rule by its id only when it is `overridable`, and never a `floor` rule.
 */
export declare function mergePolicies(files: readonly PolicyFile[]): Merged;
export {};
