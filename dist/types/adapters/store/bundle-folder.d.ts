/** Reads every file of a bundle, by its path below the folder. Throws `InputError` when it cannot be one. */
export declare function readBundle(folder: string): Map<string, Uint8Array>;
/** Writes a file of a bundle, folders included. */
export declare function writeBundleFile(folder: string, path: string, content: string | Uint8Array): void;
