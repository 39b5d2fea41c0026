import type { Program } from '../program.ts';
/** Programs that show, encode and add up bytes. */
export declare const encodingPrograms: readonly Program[];
