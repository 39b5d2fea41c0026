import type { Program } from '../program.ts';
/** Programs that look for text, and for files by name. */
export declare const searchPrograms: readonly Program[];
