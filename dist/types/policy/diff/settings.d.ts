import { type Policy } from '../policy.ts';
/** One setting that differs, and which way; `untold` when nobody can tell. */
export interface SettingChange {
    readonly setting: string;
    readonly direction: 'loosened' | 'tightened' | 'untold';
    readonly message: string;
}
/** Everything of two policies that is no rule and differs. */
export declare function settingChanges(old: Policy, now: Policy): SettingChange[];
