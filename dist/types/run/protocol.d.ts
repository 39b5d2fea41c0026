import type { AuditEvent, NewEvent } from '../audit/event.ts';
import type { Policy } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import type { Baseline } from '../scan/secrets/baseline.ts';
/** What the daemon is told over its private channel; the key never stands in its arguments or environment. */
export interface DaemonConfig {
    readonly run: string;
    readonly session: string;
    readonly logFile: string;
    readonly task: string;
    readonly scope: Scope;
    /** The merged policy and the digest that compiling it must give. */
    readonly policy: Policy;
    readonly policyDigest: string;
    /** The secrets of the workspace that somebody answers for. */
    readonly baseline?: Baseline;
    readonly upstream: {
        readonly url: string;
        readonly key: string;
    };
    /** Whether open calls may be put to a model. */
    readonly adjudicate: boolean;
    readonly airGapped: boolean;
    readonly costLimitUsd: number;
    readonly callLimit: number;
}
/** From the runner to the daemon. */
export type ToDaemon = {
    readonly type: 'start';
    readonly config: DaemonConfig;
}
/** The process group to end if the runner dies. */
 | {
    readonly type: 'agent';
    readonly pid: number;
} | {
    readonly type: 'record';
    readonly event: NewEvent;
} | {
    readonly type: 'ping';
    readonly n: number;
} | {
    readonly type: 'finish';
};
/** From the daemon to the runner. */
export type FromDaemon = {
    readonly type: 'ready';
    readonly port: number;
    readonly hookToken: string;
    readonly gatewayToken: string;
} | {
    readonly type: 'event';
    readonly event: AuditEvent;
} | {
    readonly type: 'pong';
    readonly n: number;
}
/** The run must end now. */
 | {
    readonly type: 'stop';
    readonly reason: string;
} | {
    readonly type: 'failed';
    readonly reason: string;
} | {
    readonly type: 'finished';
};
