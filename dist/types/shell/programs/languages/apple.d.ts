import type { Program } from '../../program.ts';
/** Programs of Swift and Xcode. */
export declare const applePrograms: readonly Program[];
