import type { Program } from '../../program.ts';
/** pnpm, and what it does with the words that follow it. */
export declare const pnpmProgram: Program;
