import type { Program } from '../program.ts';
/** Programs that ask structured data. */
export declare const queryPrograms: readonly Program[];
