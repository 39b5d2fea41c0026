import type { KeyObject } from 'node:crypto';
import { type Manifest } from './manifest.ts';
/** One thing that was checked. `problems` is empty when it holds. */
export interface Check {
    readonly name: 'manifest' | 'seal' | 'signer' | 'files' | 'log' | 'policy' | 'population' | 'run';
    readonly problems: readonly string[];
    /** What was looked at, for people. */
    readonly detail: string;
}
export interface Verification {
    readonly ok: boolean;
    readonly run?: string;
    readonly manifest?: Manifest;
    readonly checks: readonly Check[];
}
/** What verification is given: every file of the bundle, and what is known from elsewhere. */
export interface BundleInput {
    readonly files: ReadonlyMap<string, Uint8Array>;
    /** Keys that the verifier trusts. Without the right one nothing proves who made the bundle. */
    readonly keys: readonly KeyObject[];
    /** The run that the bundle should be of. */
    readonly run?: string;
}
/**
 * Checks a sealed bundle: the signature, every file, every line of the log, and that the numbers agree. Names each
 * change, loss, swap and truncation. Never throws on a damaged bundle.
 */
export declare function verifyBundle(input: BundleInput): Verification;
