import type { Program } from '../../program.ts';
/** Programs that run the tasks of a repository with many packages. */
export declare const nodeTasks: readonly Program[];
