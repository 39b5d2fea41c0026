import type { Program } from '../../program.ts';
/** Programs that check a JavaScript project. */
export declare const nodeLinters: readonly Program[];
