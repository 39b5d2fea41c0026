import type { Program } from '../../program.ts';
/** Other forges on the command line. */
export declare const gitlabPrograms: readonly Program[];
