import type { Program } from '../../program.ts';
/** Databases that do not speak SQL. */
export declare const storePrograms: readonly Program[];
