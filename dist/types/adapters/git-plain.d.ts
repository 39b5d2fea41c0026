/** Our environment without variables that would lead git elsewhere. */
export declare function plainEnvironment(): NodeJS.ProcessEnv;
/** Arguments and environment with which a hostile repository starts no program of its own. */
export declare function plainly(args: readonly string[]): {
    readonly args: string[];
    readonly env: NodeJS.ProcessEnv;
};
