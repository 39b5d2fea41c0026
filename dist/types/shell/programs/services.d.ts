import type { Program } from '../program.ts';
/** Programs that start, stop and plan what outlives the call, and show it. */
export declare const servicePrograms: readonly Program[];
