import type { Scope } from '../policy/variables.ts';
/** Where a policy is looked for when none is named. */
export declare const policyNames: readonly ['policy.yaml', '.agent-bouncer/policy.yaml'];
/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export declare function policyFile(given: string | undefined, cwd: string): string;
/** The files that the options of a command name, tier by tier. */
export declare function tierFiles(given: {
    readonly policy?: string | undefined;
    readonly organisation?: string | undefined;
    readonly tighten?: string | undefined;
}, cwd: string): {
    readonly organisation?: string;
    readonly repository: string;
    readonly run?: string;
};
/** The day it is in UTC, as exceptions name the day on which they end. */
export declare function today(): string;
/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export declare function localScope(workspace: string, guard?: readonly string[]): Scope;
