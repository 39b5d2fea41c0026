import type { Program } from '../../program.ts';
/** The tools that projects commonly have among their packages. */
export declare const projectTools: readonly Program[];
