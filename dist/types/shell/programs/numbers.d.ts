import type { Program } from '../program.ts';
/** Programs that calculate and count. */
export declare const numberPrograms: readonly Program[];
