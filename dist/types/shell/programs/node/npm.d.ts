import type { Program } from '../../program.ts';
/** npm, and what it does with the words that follow it. */
export declare const npmProgram: Program;
