import type { Program } from '../../program.ts';
export declare const socketPrograms: readonly Program[];
