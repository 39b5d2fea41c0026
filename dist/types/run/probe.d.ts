import type { Client } from '../adapters/claude-code/client.ts';
import type { Network } from '../adapters/network.ts';
/** What the probe saw. */
export interface ProbeResult {
    /** True when the client ran nothing although its gate was unreachable. */
    readonly closed: boolean;
    readonly detail: string;
}
/**
 * Proves on this machine that the installed client fails closed: its gate is an address where nobody listens, and a
 * scripted model asks it to write a file and read one. Neither may happen.
 */
export declare function probeClient(client: Client, network: Network, path: string): Promise<ProbeResult>;
