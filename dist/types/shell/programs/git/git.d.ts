import type { Program } from '../../program.ts';
/** The version control system. */
export declare const gitPrograms: readonly Program[];
