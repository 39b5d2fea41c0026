import type { Program } from '../../program.ts';
/** Programs that put machines into a state. */
export declare const provisioningPrograms: readonly Program[];
