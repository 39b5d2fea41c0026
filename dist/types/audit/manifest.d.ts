import type { Reconciliation, RunOutcome } from './event.ts';
/** One file of a bundle. Paths use `/` and are relative to the bundle. */
export interface ManifestFile {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
}
/** The signed table of contents of a bundle. */
export interface Manifest {
    readonly schema: 'agent-bouncer/manifest/v1';
    readonly run: string;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly startedAt: string;
    readonly endedAt: string;
    readonly outcome: RunOutcome;
    readonly policyDigest: string;
    /** Numbers of calls seen from each side; absent when the run ended before they were counted. */
    readonly population?: Reconciliation;
    readonly log: {
        readonly path: string;
        readonly events: number;
        readonly head: string;
        readonly merkleRoot: string;
    };
    /** How strong the seal is: who could have made it. */
    readonly anchor: 'key-on-host' | 'key-from-operator';
    readonly keyId: string;
    readonly files: readonly ManifestFile[];
}
export declare const manifestPath = "manifest.json";
export declare const sealPath = "manifest.dsse.json";
export declare const logPath = "events.jsonl";
/** For convenience only: who sealed a bundle is a question for a key that came another way. */
export declare const publicKeyPath = "public-key.pem";
/** What the manifest does not list because it comes after it. */
export declare const unlistedPaths: readonly string[];
