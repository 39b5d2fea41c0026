import type { Program } from '../../program.ts';
/** Programs that measure and repeat tests of Python. */
export declare const coveragePrograms: readonly Program[];
