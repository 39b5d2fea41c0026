import type { File } from '../flow/machine.ts';
/** Whether a word stands anywhere in a file; each file is read once for each pattern, however often it is asked. */
export declare function mentions(file: File, pattern: RegExp): boolean;
