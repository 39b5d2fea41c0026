import type { Program } from '../../program.ts';
/** Other programs that fetch. */
export declare const fetchPrograms: readonly Program[];
