import type { Program } from '../../program.ts';
/** Managers of projects like poetry, and uvx. */
export declare const poetryPrograms: readonly Program[];
