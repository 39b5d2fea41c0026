import { type TierFiles, type TierOptions } from '../adapters/policy-places.ts';
import { type LostCall, type PastCall } from '../audit/past-calls.ts';
import { interpret } from '../interpret/interpret.ts';
import { type BoundPolicy, type CompiledPolicy } from '../policy/compile.ts';
import { type Said } from '../policy/diff/standing.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Io } from './io.ts';
/** A policy, and where its rules are written. */
export interface OpenPolicy {
    readonly files: TierFiles;
    readonly loaded: LoadedPolicy;
    readonly compiled: CompiledPolicy;
}
/** Reads and compiles what the options or an argument name. Throws `InputError` with every problem. */
export declare function openPolicy(given: TierOptions, { cwd, environment }: Io): OpenPolicy;
/** The calls of logs, in their order. A folder is a bundle, and its `events.jsonl` is meant. */
export declare function readLogs(files: readonly string[], cwd: string): {
    calls: readonly PastCall[];
    lost: readonly LostCall[];
};
/** Decides calls of the past: no file of this machine plays a part, so links are not followed. */
export declare function createDecider(compiled: CompiledPolicy, io: Io): (call: ToolCall, workspace: string) => Decided;
interface Decided {
    readonly said: Said;
    readonly operations: ReturnType<typeof interpret>;
    readonly evaluation: ReturnType<BoundPolicy['evaluate']>;
}
export {};
