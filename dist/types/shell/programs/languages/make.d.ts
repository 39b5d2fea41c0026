import type { Program } from '../../program.ts';
/** Programs that build what a file says, and those that watch a program while it runs. */
export declare const buildPrograms: readonly Program[];
