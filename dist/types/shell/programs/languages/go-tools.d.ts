import type { Program } from '../../program.ts';
/** Programs that check, test, generate and release what is written in Go. */
export declare const goTools: readonly Program[];
