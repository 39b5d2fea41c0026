import type { Program } from '../../program.ts';
/** Programs of Julia, R, Lua and Perl. */
export declare const scriptingPrograms: readonly Program[];
