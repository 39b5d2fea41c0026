import type { Collector } from '../evidence.ts';
/** The credentials of the agent: which it was given by name, and that its model calls went through the gateway. */
export declare const agentCredentials: Collector;
