import type { Tier } from '../policy/policy-file.ts';
import type { Scope } from '../policy/variables.ts';
/** Where a policy is looked for when none is named. */
export declare const policyNames: readonly ['policy.yaml', '.agent-bouncer/policy.yaml'];
/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export declare function policyFile(given: string | undefined, cwd: string): string;
/** The policy file of each tier that has one; the repository always has. */
export type TierFiles = Readonly<Partial<Record<Tier, string | undefined>>> & {
    readonly repository: string;
};
/** What the options of a command say of the tiers. */
export interface TierOptions {
    readonly policy?: string | undefined;
    /** False leaves the tier out, also where this machine has one. */
    readonly organisation?: string | false | undefined;
    readonly tighten?: string | undefined;
}
/** The files that decide in a folder, tier by tier: what is named, else what lies where each is looked for. */
export declare function tierFiles(given: TierOptions, cwd: string, environment: NodeJS.ProcessEnv): TierFiles;
/** Where the organisation's policy of a machine lies, and that of a user. */
export declare function organisationPlaces(environment: NodeJS.ProcessEnv): readonly string[];
/**
 * The organisation's policy when no option names one. The places come before the variable: settings of the client that
 * lie in a repository can set variables, and would put what is weaker there. Throws `InputError` when the variable does
 * not say which file it means.
 */
export declare function organisationFile(environment: NodeJS.ProcessEnv, places?: readonly string[]): string | undefined;
/** The day it is in UTC, as exceptions name the day on which they end. */
export declare function today(): string;
/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export declare function localScope(workspace: string, guard?: readonly string[]): Scope;
