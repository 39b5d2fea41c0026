import type { SourceText } from '../yaml-file.ts';
import { type CompiledPolicy } from './compile.ts';
import { type Policy } from './policy.ts';
/** A policy whose examples have been run, as a plain value: reading it back is far cheaper than compiling it. */
export interface StoredPolicy {
    readonly format: 1;
    /** The product that compiled it: another version may read the same sources otherwise. */
    readonly product: string;
    /** Every file that made it, and the SHA-256 of its text. */
    readonly sources: readonly {
        readonly file: string;
        readonly sha256: string;
    }[];
    /** That of the compiled policy. */
    readonly digest: string;
    readonly policy: Policy;
}
/** A compiled policy as a value that can be kept. */
export declare function storedPolicy({ policy, digest, files }: CompiledPolicy, product: string): StoredPolicy;
/**
 * A stored policy as it was compiled; nothing when there is any doubt: another product, a source that is not as it was
 * or cannot be read, or a policy that does not have its digest.
 */
export declare function restoredPolicy(value: unknown, product: string, read: (file: string) => SourceText | undefined): CompiledPolicy | undefined;
