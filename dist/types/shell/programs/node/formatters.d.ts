import type { Program } from '../../program.ts';
/** Programs that bring the files of a project into shape. */
export declare const nodeFormatters: readonly Program[];
