import type { Program } from '../../program.ts';
/** Programs that look at what was compiled, and at its sources. */
export declare const binaryPrograms: readonly Program[];
