import type { Program } from '../../program.ts';
/** Programs that run checks the project chose. */
export declare const semgrepPrograms: readonly Program[];
