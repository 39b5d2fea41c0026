import { type Policy } from '../policy.ts';
/** How a rule differs between two policies. */
export interface RuleChange {
    readonly rule: string;
    readonly change: 'added' | 'removed' | 'changed';
    /** What it can do to decisions; `nothing` when only its words are others. */
    readonly may: 'loosen' | 'tighten' | 'either' | 'nothing';
}
/** The rules and exceptions that differ, lists filled in. */
export declare function ruleChanges(old: Policy, now: Policy): RuleChange[];
/** What an exception is called among the rules. */
export declare function exceptionName(rule: string): string;
