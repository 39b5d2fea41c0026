import type { Program } from '../../program.ts';
/** Programs that build a JavaScript project. */
export declare const nodeBuilds: readonly Program[];
