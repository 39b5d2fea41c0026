import type { Program } from '../program.ts';
/** Programs that keep a terminal, record it, or type into it. */
export declare const terminalPrograms: readonly Program[];
