import type { Program } from '../program.ts';
/** The program that looks for files and does something to each. */
export declare const findPrograms: readonly Program[];
