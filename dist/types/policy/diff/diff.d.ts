import type { ToolCall } from '../../tool-call.ts';
import type { CompiledPolicy } from '../compile.ts';
import { type Interpret } from '../examples.ts';
import { type RuleChange } from './rules.ts';
import { type SettingChange } from './settings.ts';
import { type Direction, type Said } from './standing.ts';
/** A call whose decision differs: it was decided with both policies. */
export interface Witness {
    readonly call: Pick<ToolCall, 'tool' | 'input'>;
    readonly operations: readonly string[];
    /** True when the call as a whole is decided as before, and only these operations of it are not. */
    readonly part: boolean;
    readonly old: Said;
    readonly now: Said;
}
/** What became looser or stricter for a kind of calls. */
export interface Change {
    readonly direction: Direction;
    /** The rules that differ and have a say about these calls; none when a setting makes the difference. */
    readonly rules: readonly RuleChange[];
    readonly witness: Witness;
    /** How many of the calls that were tried differ like this. */
    readonly count: number;
}
export interface PolicyDiff {
    readonly old: {
        readonly name: string;
        readonly digest: string;
    };
    readonly now: {
        readonly name: string;
        readonly digest: string;
    };
    readonly changes: readonly Change[];
    readonly settings: readonly SettingChange[];
    /** Rules that differ and may do what no call was found to show. */
    readonly untold: readonly RuleChange[];
    /** Rules whose words or examples differ, and nothing else. */
    readonly reworded: readonly string[];
    /** How many calls were decided with both. */
    readonly tried: number;
}
/** True when something passes that did not, or when that cannot be ruled out. */
export declare function loosens({ changes, settings, untold }: PolicyDiff): boolean;
/** Compares what two policies decide: each difference with a call that shows it, and what could not be shown. */
export declare function diffPolicies(old: CompiledPolicy, now: CompiledPolicy, interpret: Interpret, today: string): PolicyDiff;
