import type { Program } from '../program.ts';
/** Programs of macOS. */
export declare const macPrograms: readonly Program[];
