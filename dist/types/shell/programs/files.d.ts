import type { Program } from '../program.ts';
/** Programs that make and remove files. */
export declare const filePrograms: readonly Program[];
