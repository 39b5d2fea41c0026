import type { Program } from '../../program.ts';
/** Deno: what it allows the code that it runs is no reason to trust that code. */
export declare const denoProgram: Program;
