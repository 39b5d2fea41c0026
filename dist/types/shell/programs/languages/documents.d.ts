import type { Program } from '../../program.ts';
/** Programs that make documents, count code and index it. */
export declare const documentPrograms: readonly Program[];
