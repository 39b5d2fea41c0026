import type { Program } from '../program.ts';
/** Programs that are told in a little language what to do with text. */
export declare const editingPrograms: readonly Program[];
