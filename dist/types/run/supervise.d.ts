import type { OutputReader } from '../adapters/claude-code/output.ts';
import { type Plan } from './plan.ts';
import type { DaemonConfig } from './protocol.ts';
/** What the running of a session adds up to. */
export interface Ending {
    /** Why it did not complete; empty when it did. */
    readonly reasons: readonly string[];
    readonly exit?: {
        readonly code: number | null;
        readonly signal: string | null;
    };
    /** Whether we ended it. */
    readonly stopped: boolean;
}
/** Starts daemon and agent, and waits for whatever comes first: the agent's end, a limit, a fault, a stop. */
export declare function supervise(plan: Plan, config: DaemonConfig, output: OutputReader): Promise<Ending>;
