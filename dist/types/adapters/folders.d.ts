/** Where keys of this host are kept: `$AGENT_BOUNCER_HOME`, or `agent-bouncer` in the user's configuration folder. */
export declare function configFolder(environment?: NodeJS.ProcessEnv): string;
/** Where evidence and the logs of local sessions are kept. */
export declare function stateFolder(environment?: NodeJS.ProcessEnv): string;
