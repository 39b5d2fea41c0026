import type { Program } from '../../program.ts';
/** The most used of all programs that speak to other machines. */
export declare const curlPrograms: readonly Program[];
