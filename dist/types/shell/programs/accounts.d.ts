import type { Program } from '../program.ts';
/** Programs that make, change and remove accounts. */
export declare const accountPrograms: readonly Program[];
