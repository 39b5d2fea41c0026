import type { CompiledPolicy } from '../../policy/compile.ts';
import type { TierFiles } from '../policy-places.ts';
/** Where compiled policies are kept, and what vouches for them. */
export interface PolicyStore {
    /** A folder that no agent can write: below the state folder. */
    readonly folder: string;
    /** A keyed digest under a key that stays on the host. */
    readonly seal: (text: string) => string;
}
/**
 * The policy that was compiled from these files before; nothing when there is none, or any doubt about it: then it has
 * to be compiled. Never throws.
 */
export declare function findCompiled(files: TierFiles, store: PolicyStore): CompiledPolicy | undefined;
/** Keeps a compiled policy for the next process; without a place to keep it, nothing is lost but time. */
export declare function keepCompiled(files: TierFiles, compiled: CompiledPolicy, store: PolicyStore): void;
