import type { Program } from '../../program.ts';
/** Programs that format Python. */
export declare const pythonFormatters: readonly Program[];
