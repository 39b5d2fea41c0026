import type { Program } from '../program.ts';
/** Programs that pack and unpack. */
export declare const archivePrograms: readonly Program[];
