import type { RunOptions, RunResult } from './options.ts';
/**
 * Runs the agent once, behind the door, and seals the evidence whatever happens. Throws only before anything was
 * started (unusable workspace, isolation that is required and missing).
 */
export declare function runAgent(options: RunOptions): Promise<RunResult>;
