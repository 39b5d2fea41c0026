import type { Program } from '../program.ts';
/** Programs that copy, move and link files. */
export declare const copyPrograms: readonly Program[];
