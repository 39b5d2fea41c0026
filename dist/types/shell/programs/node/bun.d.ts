import type { Program } from '../../program.ts';
/** Bun: a package manager, a runner of files and scripts, a test runner and a bundler. */
export declare const bunProgram: Program;
