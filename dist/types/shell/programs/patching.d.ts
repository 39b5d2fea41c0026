import type { Program } from '../program.ts';
/** The program that applies a patch; it leaves alone what lies outside of its folder. */
export declare const patchPrograms: readonly Program[];
