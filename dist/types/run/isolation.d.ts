/** The variables that the agent may see: locale and time zone, and what the policy names. */
export declare function allowedEnvironment(environment: NodeJS.ProcessEnv, named: readonly string[]): Record<string, string>;
/**
 * True when bubblewrap is installed and allowed to work here: some kernels and containers forbid what it needs, so it is
 * tried rather than believed.
 */
export declare function canIsolate(environment: NodeJS.ProcessEnv): boolean;
