import type { Program } from '../../program.ts';
/** Container engines. */
export declare const dockerPrograms: readonly Program[];
