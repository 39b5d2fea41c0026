import type { Program } from '../../program.ts';
/** Tools of packages that handle files the way the programs of a system do. */
export declare const nodeFiles: readonly Program[];
