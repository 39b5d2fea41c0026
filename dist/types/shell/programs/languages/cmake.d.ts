import type { Program } from '../../program.ts';
/** The program cmake, which configures, builds, installs and has tools of its own. */
export declare const cmakePrograms: readonly Program[];
