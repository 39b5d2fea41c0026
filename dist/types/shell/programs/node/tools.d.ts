import type { Program } from '../../program.ts';
/** The programs of JavaScript projects: package managers, runners and tools. */
export declare const nodeTools: readonly Program[];
