import type { Program } from '../../program.ts';
/** Programs that keep environments of Python and run programs in them. */
export declare const pythonRunners: readonly Program[];
