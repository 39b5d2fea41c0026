import type { Program } from '../program.ts';
/** Names that people give to files of secrets. */
export declare const secretName: RegExp;
/** The program that looks for files and does something to each. */
export declare const findPrograms: readonly Program[];
