import type { Program } from '../../program.ts';
/** Programs that make environments and install programs of Python. */
export declare const condaPrograms: readonly Program[];
