import type { Client } from '../adapters/claude-code/client.ts';
import type { OutputEvent } from '../adapters/claude-code/output.ts';
import type { Script } from '../adapters/scripted-model/script.ts';
import type { Keys } from '../adapters/store/keys.ts';
import type { AuditEvent, CodeFinding, RunOutcome } from '../audit/event.ts';
import type { Manifest } from '../audit/manifest.ts';
import type { Report } from '../compliance/report.ts';
import type { CompiledPolicy } from '../policy/compile.ts';
import type { Limits } from '../policy/policy.ts';
/** Who plays the model: a server that speaks the Messages API, or a script on this machine. */
export type ModelChoice = {
    readonly kind: 'anthropic';
    readonly url: string;
    readonly key: string;
} | {
    readonly kind: 'script';
    readonly script: Script;
};
/** Everything a run needs. Nothing is read from the process itself. */
export interface RunOptions {
    readonly task: string;
    /** Absolute path of the folder that the agent works in. */
    readonly workspace: string;
    readonly policy: CompiledPolicy;
    readonly model: ModelChoice;
    readonly client: Client;
    readonly keys: Keys;
    /** The folder below which the run's evidence is put, outside the workspace. */
    readonly out: string;
    /** Limits of this run; they can only be tighter than the policy's. */
    readonly limits: Limits;
    /** Whether a missing PID namespace ends the run before it starts. */
    readonly isolation: 'auto' | 'required' | 'off';
    /** Refuse every connection of ours that leaves this machine, whatever the policy says. */
    readonly airGapped: boolean;
    readonly environment: NodeJS.ProcessEnv;
    /** More files and folders that are the guard's: hidden from the agent where possible, and denied to it by rule. */
    readonly guardPaths?: readonly string[];
    /** The program that serves as daemon with the argument `serve`. */
    readonly daemonEntry: string;
    /** Who and what set the run off. */
    readonly trigger?: Readonly<Record<string, string>>;
    readonly onEvent?: (event: AuditEvent) => void;
    readonly onOutput?: (event: OutputEvent) => void;
    /** Ends the run from outside. */
    readonly signal?: AbortSignal;
    /** For tests of faults: puts something between the client and the hook address. */
    readonly interpose?: (hookUrl: string) => Promise<string>;
    /** For tests of faults: the daemon's process id, once it is ready. */
    readonly onDaemon?: (pid: number) => void;
}
/** How a run ended and where its evidence is. */
export interface RunResult {
    readonly run: string;
    readonly outcome: RunOutcome;
    /** Why it did not complete; empty when it did. */
    readonly reasons: readonly string[];
    /** The bundle's folder. */
    readonly folder: string;
    readonly manifest: Manifest;
    readonly report: Report;
    /** Code findings that are left, in each file as its last scan saw it; what was there before the run is not in it. */
    readonly openFindings: readonly CodeFinding[];
    /** Why the policy fails the run for the code that is left, one sentence each; empty when it does not. */
    readonly codeFailures: readonly string[];
    /** What the agent said last. */
    readonly answer: string;
}
