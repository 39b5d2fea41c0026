import type { Launch } from '../adapters/claude-code/launch.ts';
import type { Provenance } from '../adapters/git-provenance.ts';
import type { NewEvent } from '../audit/event.ts';
import type { Limits } from '../policy/policy.ts';
import { type Baseline } from '../scan/secrets/baseline.ts';
import { type Redactor } from '../scan/secrets/redact.ts';
import type { DaemonProcess } from './daemon-process.ts';
import type { RunOptions } from './options.ts';
import { type Places } from './places.ts';
import type { DaemonConfig } from './protocol.ts';
import { type ClassifiedServers } from './servers.ts';
/** Everything about a run that is settled before anything is started. */
export interface Plan {
    readonly options: RunOptions;
    readonly places: Places;
    readonly session: string;
    /** The smaller of the policy's limits and the run's. */
    readonly limits: Limits;
    /** Whether the agent gets a PID namespace of its own. */
    readonly isolated: boolean;
    readonly airGapped: boolean;
    readonly servers: ClassifiedServers;
    /** The variables of the operator that the agent sees. */
    readonly environment: Readonly<Record<string, string>>;
    readonly redactor: Redactor;
    /** What the workspace accepts as the run begins; nothing that the agent does changes it. */
    readonly baseline: Baseline | undefined;
}
/** Settles what a run needs and makes its folders. Throws when the workspace or the isolation asked for is not to be had. */
export declare function planRun(options: RunOptions): Plan;
/** What the log says first: who runs what, under which policy, where. */
export declare function startEvent(plan: Plan, repository?: Provenance): NewEvent;
/** What the daemon is told. `upstream` holds the only real key. */
export declare function daemonConfig(plan: Plan, upstream: {
    readonly url: string;
    readonly key: string;
}): DaemonConfig;
/** How the client is started behind a daemon that is ready. */
export declare function launchOf(plan: Plan, config: DaemonConfig, daemon: DaemonProcess, hookUrl: string): Launch;
