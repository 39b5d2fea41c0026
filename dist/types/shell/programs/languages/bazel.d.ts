import type { Program } from '../../program.ts';
/** Programs that build a project of many languages. */
export declare const bazelPrograms: readonly Program[];
