import type { Program } from '../../program.ts';
/** Programs of Haskell. */
export declare const haskellPrograms: readonly Program[];
