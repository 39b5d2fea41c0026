/**
 * Whether git ignores a file that it does not track. False whenever that cannot be told: no repository, no git, no answer
 * in time.
 */
export declare function isIgnored(path: string): boolean;
