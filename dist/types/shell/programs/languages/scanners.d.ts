import type { Program } from '../../program.ts';
/** Programs that look for weaknesses and secrets. */
export declare const scannerPrograms: readonly Program[];
