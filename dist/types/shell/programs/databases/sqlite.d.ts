import type { Program } from '../../program.ts';
/** Databases that are files. */
export declare const fileDatabases: readonly Program[];
