/** The report of a bundle, computed from its log. Throws `InputError` when the bundle is not intact. */
export declare function reportOf(folder: string, format: string, environment: NodeJS.ProcessEnv): string;
