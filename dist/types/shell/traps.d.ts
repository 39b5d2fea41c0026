import type { Walk } from './walker.ts';
/** Follows what traps run: between any two commands, so that only what never changes is known to them. */
export declare function runTraps(walk: Walk): void;
