/** The Action's main step: inputs in, one run, outputs, summary and annotations out. Never throws. */
export declare function runAction(environment: NodeJS.ProcessEnv): Promise<void>;
