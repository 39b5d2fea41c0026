import type { Program } from '../program.ts';
/** Compilers and build tools that run what a project says. */
export declare const toolchains: readonly Program[];
