import type { Program } from '../../program.ts';
/** A wrapper that runs a command and shows less of its output. */
export declare const rtkProgram: Program;
