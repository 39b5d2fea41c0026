import type { Program } from '../program.ts';
/** Programs that run a command again and again, or many of them. */
export declare const repeaterPrograms: readonly Program[];
