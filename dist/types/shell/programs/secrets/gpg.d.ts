import type { Program } from '../../program.ts';
/** GNU Privacy Guard. */
export declare const gpgPrograms: readonly Program[];
