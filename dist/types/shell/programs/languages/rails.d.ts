import type { Program } from '../../program.ts';
/** Programs that build, test and check what is written in Ruby. */
export declare const railsPrograms: readonly Program[];
