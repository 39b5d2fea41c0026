import type { Program } from '../program.ts';
/** Programs that show what is in files. */
export declare const viewingPrograms: readonly Program[];
