import type { Program } from '../../program.ts';
/** Programs of Xcode and of packages for Apple platforms. */
export declare const xcodePrograms: readonly Program[];
