import type { Program } from '../../program.ts';
/** Programs of Nix. */
export declare const nixPrograms: readonly Program[];
