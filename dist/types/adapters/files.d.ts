import { type SourceText } from '../yaml-file.ts';
/** Reads a text file that a user named. Throws `InputError` when it is missing, not a file, too large or not UTF-8. */
export declare function readText(file: string, maxBytes?: number): SourceText;
/** Reads a file that a user or an agent named, up to a limit; never waits for a pipe. Throws `InputError`. */
export declare function readBytes(file: string, maxBytes: number): Buffer;
/** A pack by its name (`default`), or nothing when there is no such pack. */
export declare function packFile(name: string): string | undefined;
/** Finds what `extends` names: a pack, or a file relative to the one that names it. */
export declare function resolveExtends(reference: string, from: SourceText): SourceText;
/**
 * Where a path really leads: symbolic links resolved, also one whose target does not exist yet, because writing to it
 * makes what it names; what does not exist is appended. Never throws; what cannot be resolved is returned as it is.
 */
export declare function realPath(path: string): string;
