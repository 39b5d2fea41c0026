import type { Program } from '../program.ts';
/** Modules that `python -m` runs, by name. */
export declare const pythonModules: ReadonlyMap<string, Program>;
/** `python -m shop.cli`: a module inside a package that is not known, or of a name that projects use. */
export declare function isOwnModule(name: string): boolean;
