import type { Program } from '../program.ts';
/** Builtins that only print, test or wait. Those that change the shell are in `builtins.ts`. */
export declare const shellPrograms: readonly Program[];
