import type { ProgramSpec } from '../../program.ts';
/** `npm config get KEY`. */
export declare const getSetting: ProgramSpec;
/** The settings of a package manager: looking is harmless, changing them is for a person or a model. */
export declare const config: ProgramSpec;
