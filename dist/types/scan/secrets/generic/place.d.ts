/** Whether a file is documentation, a test or an example: what stands there under the name of a secret is rarely one. */
export declare function isExamplePlace(path: string): boolean;
