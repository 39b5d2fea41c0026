import type { Program } from '../program.ts';
/** Programs that run code in a language. */
export declare const interpreterPrograms: readonly Program[];
