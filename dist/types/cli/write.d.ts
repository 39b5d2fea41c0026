/** Writes a file that a user named, folders included: whole, or not at all. Throws `InputError` when it cannot. */
export declare function writeText(file: string, text: string): void;
/** Also true of a link that leads nowhere: writing to it would make what it names. */
export declare function isThere(path: string): boolean;
