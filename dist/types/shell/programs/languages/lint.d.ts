import type { Program } from '../../program.ts';
/** Programs that check and format the files beside the code: scripts, settings, documents, schemas. */
export declare const lintPrograms: readonly Program[];
