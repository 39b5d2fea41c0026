import type { Program } from '../program.ts';
/** Programs that install what a project needs, and run its scripts. */
export declare const packageManagers: readonly Program[];
