import type { Program } from '../../program.ts';
/** Programs that copy whole databases, create or drop them. */
export declare const dumpPrograms: readonly Program[];
