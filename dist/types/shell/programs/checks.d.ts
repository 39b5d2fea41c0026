import type { Program } from '../program.ts';
/** Programs of Python, which also run as `python -m NAME`. */
export declare const pythonChecks: readonly Program[];
/** Programs that test and check a project. */
export declare const checkPrograms: readonly Program[];
