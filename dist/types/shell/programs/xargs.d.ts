import type { Program } from '../program.ts';
/** The program that makes arguments of what it is fed. */
export declare const xargsPrograms: readonly Program[];
