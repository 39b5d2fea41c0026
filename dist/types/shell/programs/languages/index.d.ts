import type { Program } from '../../program.ts';
/** Programs of the languages besides JavaScript: packages, builds, tests, checks. */
export declare const languagePrograms: readonly Program[];
