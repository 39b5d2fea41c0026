/** What the files held before the agent started. */
export interface FileCommands {
    /** Puts back what was there and says which files had been changed. */
    restore(): string[];
}
/**
 * Keeps the runner's command files as they are. An agent that finds them by name could set `BASH_ENV` or `PATH` for
 * every later step, even without being told of them.
 */
export declare function guardFileCommands(environment: NodeJS.ProcessEnv): FileCommands;
