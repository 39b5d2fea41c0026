import type { Program } from '../../program.ts';
/** Programs of Go, and those that its projects use. */
export declare const goPrograms: readonly Program[];
