import type { Program } from '../../program.ts';
/** Test runners of Python. All but `unittest` are programs; all run as `python -m NAME`. */
export declare const pythonTests: readonly Program[];
