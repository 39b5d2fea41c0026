import type { Program } from '../program.ts';
/** Programs that look at the machine, and those that change it. */
export declare const systemPrograms: readonly Program[];
