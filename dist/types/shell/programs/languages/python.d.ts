import type { Program } from '../../program.ts';
/** Programs of Python; they run as `python -m NAME` too, and `unittest` only so. */
export declare const pythonPrograms: readonly Program[];
