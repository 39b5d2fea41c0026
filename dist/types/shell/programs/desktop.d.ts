import type { Program } from '../program.ts';
/** Programs that speak to the desktop of a person. */
export declare const desktopPrograms: readonly Program[];
