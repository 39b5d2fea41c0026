import type { Program } from '../../program.ts';
export declare const tunnelPrograms: readonly Program[];
