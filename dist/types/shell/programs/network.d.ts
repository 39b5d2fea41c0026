import type { Program } from '../program.ts';
/** Programs that talk to other hosts. */
export declare const networkPrograms: readonly Program[];
