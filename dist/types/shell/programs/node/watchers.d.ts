import type { Program } from '../../program.ts';
/** Programs of packages that wait for something, or watch it, and run a command then. */
export declare const nodeWatchers: readonly Program[];
