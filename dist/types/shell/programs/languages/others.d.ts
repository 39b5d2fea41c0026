import type { Program } from '../../program.ts';
/** Programs of languages with few tools each. */
export declare const otherPrograms: readonly Program[];
