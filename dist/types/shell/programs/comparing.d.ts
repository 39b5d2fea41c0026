import type { Program } from '../program.ts';
/** Programs that compare files and show differences. */
export declare const comparingPrograms: readonly Program[];
