import { type CompiledPolicy } from '../policy/compile.ts';
import type { Scope } from '../policy/variables.ts';
/** Where a policy is looked for when none is named. */
export declare const policyNames: readonly ['policy.yaml', '.agent-bouncer/policy.yaml'];
/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export declare function policyFile(given: string | undefined, cwd: string): string;
/** Reads and compiles a policy, examples included. Throws `InputError` with every problem. */
export declare function compileFile(file: string): CompiledPolicy;
/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export declare function localScope(workspace: string, guard?: readonly string[]): Scope;
