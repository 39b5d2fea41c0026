import type { Program } from '../../program.ts';
/** Clouds whose programs are groups of words. */
export declare const cloudPrograms: readonly Program[];
