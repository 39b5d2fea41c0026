import type { Program } from '../../program.ts';
/** Programs of packages that run another command, or several. */
export declare const nodeRunners: readonly Program[];
