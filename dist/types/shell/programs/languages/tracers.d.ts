import type { Program } from '../../program.ts';
/** Programs that watch another program while it runs. */
export declare const tracerPrograms: readonly Program[];
