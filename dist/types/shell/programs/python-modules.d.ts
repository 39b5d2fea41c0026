import type { Program } from '../program.ts';
/** Modules that `python -m` runs, by name. */
export declare const pythonModules: ReadonlyMap<string, Program>;
