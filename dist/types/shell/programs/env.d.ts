import type { Program } from '../program.ts';
/** The program that runs another in a changed environment. */
export declare const envPrograms: readonly Program[];
