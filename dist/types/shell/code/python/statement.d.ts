import { type Program } from '../tree.ts';
/** The tree of a Python program; throws `NotRead` where it is not understood. */
export declare function readPython(code: string): Program;
