import type { Program } from '../../program.ts';
/** yarn, classic and modern. */
export declare const yarnProgram: Program;
