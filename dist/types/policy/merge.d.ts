import type { Place, Problem } from '../errors.ts';
import type { YamlFile } from '../yaml-file.ts';
import { type Policy, type Rule } from './policy.ts';
import { type Tier } from './tier.ts';
/** One file of a policy, parsed. */
export interface PolicyFile {
    readonly tier: Tier;
    readonly yaml: YamlFile;
    readonly policy: Omit<Policy, 'rules'>;
    /** The rules that are as they must be, and their places in the file. */
    readonly rules: readonly {
        readonly rule: Rule;
        readonly index: number;
    }[];
}
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
