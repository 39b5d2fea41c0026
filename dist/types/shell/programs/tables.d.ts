import type { Program } from '../program.ts';
/** Programs that work on tables. */
export declare const tablePrograms: readonly Program[];
