import type { Program } from '../../program.ts';
/** GitHub on the command line. */
export declare const githubPrograms: readonly Program[];
