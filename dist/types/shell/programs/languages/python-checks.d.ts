import type { Program } from '../../program.ts';
/** Programs that check and rewrite Python; all run as `python -m NAME` too. */
export declare const pythonChecks: readonly Program[];
